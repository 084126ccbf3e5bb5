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
    private string offered = "";

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

    [Fact]
    public async Task A_form_that_was_sent_from_its_card_leaves_no_form_in_the_chat()
    {
        await channel.PostAsync(Press(await OfferAsync(), "Action.Execute"));

        Changed("PUT").ShouldHaveSingleItem().ShouldContain("**Sent.** Your reference is");
    }

    [Fact]
    public async Task A_form_that_was_sent_in_words_leaves_no_form_in_the_chat()
    {
        await OfferAsync();
        await channel.SayAllAsync("Oluchi Marker", "oluchi.marker@example.org", "email only", "I agree", "a stiff back", "yes, send it");

        Changed("PUT").ShouldHaveSingleItem().ShouldContain("**Sent.** Your reference is");
    }

    [Fact]
    public async Task A_form_that_was_given_up_leaves_no_form_in_the_chat_and_the_turn_goes_on_when_the_channel_refuses()
    {
        await OfferAsync();
        teams.ThenSay(200).ThenSay(404);

        await channel.SayAllAsync("cancel", "does it hurt?");

        Changed("PUT").ShouldHaveSingleItem().ShouldContain("Nothing was sent");
        teams.Texts[^1].ShouldContain("needles");
    }

    [Fact]
    public async Task Forget_me_takes_the_card_away()
    {
        await channel.PostAsync(Press(await OfferAsync(), "Action.Execute"));
        await channel.SayAllAsync("forget me", "yes");

        Changed("DELETE").Count.ShouldBe(1);
    }

    /// <returns>What the card in the chat was changed into.</returns>
    private List<string> Changed(string method) =>
        [.. teams.Calls.Where(call => call.Call == $"{method} /v3/conversations/{conversation}/activities/{offered}").Select(call => call.Body)];

    /// <returns>The button's data, with the card filled in.</returns>
    private async Task<JsonObject> OfferAsync()
    {
        await channel.SayAllAsync("I'd like to book a consultation");
        var at = teams.Calls.ToList().FindIndex(call => call.Body.Contains("AdaptiveCard", StringComparison.Ordinal));
        offered = FakeConnector.IdOf(at + 1);
        var card = JsonNode.Parse(teams.Calls[at].Body)!["attachments"]![0]!["content"]!;
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
