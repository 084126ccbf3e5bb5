using System.Net;
using System.Text.Json.Nodes;
using Backpain.Consultations;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>A form's card in Teams, with Teams' service on this machine: what its button sends, and what then becomes of the card.</summary>
public sealed class PressedCardTests(SharedBot shared) : IClassFixture<SharedBot>, IAsyncLifetime
{
    private readonly RunningBot bot = shared.Bot;
    private readonly string conversation = Guid.NewGuid().ToString("N");
    private FakeConnector teams = null!;
    private Channel channel = null!;

    public async Task InitializeAsync()
    {
        teams = await FakeConnector.StartAsync();
        channel = new Channel(bot, conversation, teams.Url, expectReplies: false, "msteams");
    }

    public async Task DisposeAsync()
    {
        channel.Dispose();
        await teams.DisposeAsync();
    }

    [Fact]
    public async Task A_button_that_was_pressed_once_and_delivered_twice_is_answered_alike_and_sends_one_request()
    {
        var press = Press(await OfferAsync(), "Action.Execute");

        var first = await channel.PostAsync(press);
        var said = teams.Messages.Count;
        var again = await channel.PostAsync(press);

        first.Status.ShouldBe(HttpStatusCode.OK);
        JsonNode.Parse(first.Body)!["value"]!["body"]!.ToJsonString().ShouldContain("Sent.");
        again.ShouldBe(first);
        teams.Messages.Count.ShouldBe(said);
        (await RequestsAsync()).ShouldHaveSingleItem();
    }

    /// <returns>The button's data, with the card filled in.</returns>
    private async Task<JsonObject> OfferAsync()
    {
        await channel.SayAllAsync("I'd like to book a consultation");
        var card = teams.Messages.SelectMany(message => message["attachments"]?.AsArray() ?? []).Single()!["content"]!;
        var data = card["actions"]![0]!["data"]!.DeepClone().AsObject();
        foreach (var (field, value) in new[] { ("name", "Oluchi Marker"), ("email", "oluchi.marker@example.org"), ("contactMethod", "Email"), ("consent", "yes") })
        {
            data[field] = value;
        }

        return data;
    }

    private JsonObject Press(JsonObject data, string action)
    {
        var press = channel.Message("");
        (press["type"], press["name"]) = ("invoke", "adaptiveCard/action");
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = action, ["verb"] = "sendForm", ["data"] = data }, ["trigger"] = "manual" };
        return press;
    }

    private async Task<IReadOnlyList<StoredRequest>> RequestsAsync() =>
        await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).Where(request => request.Request.ConversationId == conversation).ToListAsync();
}
