using System.Net;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Bot.Tests.Staff;
using Backpain.Consultations;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>Staff write "we called you" from a request's page into the conversation that it came from.</summary>
public sealed class WriteToPatientsTests : IDisposable
{
    private static readonly string[] Request =
        ["I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it"];

    private readonly TemporaryDirectory data = new();
    private readonly RunningBot bot;

    public WriteToPatientsTests() => bot = RunningBot.Start(data, bot: null);

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task On_a_channel_the_message_goes_there_as_the_channel_shows_it_and_the_history_says_so()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var channel = new Channel(bot, "c1", connector.Url, expectReplies: false, "sms");
        await channel.SayAllAsync(Request);

        var history = await WriteAsync("fromClinic.called");
        await WriteAsync("fromClinic.emailed");

        connector.Texts[^2].ShouldStartWith("The clinic called you about your request BP-");
        connector.Texts[^1].ShouldStartWith("The clinic has sent you an email");
        history.ShouldContain("Written in their chat: ");
    }

    [Fact]
    public async Task A_channel_that_does_not_take_it_is_told_to_staff()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var channel = new Channel(bot, "c1", connector.Url, expectReplies: false, "sms");
        await channel.SayAllAsync(Request);
        connector.ThenSay(403);

        (await WriteAsync("fromClinic.called")).ShouldContain("Could not be written in their chat: ");
    }

    [Fact]
    public async Task In_the_web_chat_the_page_shows_it()
    {
        using var page = await Page.OpenAsync(bot);
        foreach (var text in Request)
        {
            await page.SayAsync(text);
        }

        await WriteAsync("fromClinic.called");

        (await page.PollAsync()).Activities[^1]["text"]!.ToString().ShouldContain("called you about your request");
    }

    /// <returns>The page afterwards.</returns>
    private async Task<string> WriteAsync(string words)
    {
        var id = (await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).SingleAsync()).Id;
        using var staff = new StaffVisitor(bot);
        if (await staff.SignInAsync(StaffVisitor.Password) != HttpStatusCode.Redirect)
        {
            (await StaffVisitor.SignedInAsync(bot)).Dispose();
            await staff.SignInAsync(StaffVisitor.Password);
        }

        await staff.GetAsync($"/staff/requests/{id}");
        (await staff.PostAsync($"/staff/requests/{id}?handler=Write", ("words", words))).ShouldBe(HttpStatusCode.Redirect);
        await staff.GetAsync($"/staff/requests/{id}");
        return staff.Html;
    }
}
