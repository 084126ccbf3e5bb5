using Backpain.Consultations;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>Whole consultations on channels that show less than Web Chat, with the channel's service on this machine.</summary>
public sealed class ConsultationOnChannelsTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;
    private readonly string conversation = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("sms")]
    [InlineData("whatsapp")]
    [InlineData("facebook")]
    [InlineData("slack")]
    [InlineData("alexa")]
    public async Task A_red_flag_interrupts_a_form_that_is_then_filled_in_and_stored(string channelId)
    {
        await using var connector = await FakeConnector.StartAsync();
        using var channel = new Channel(bot, conversation, connector.Url, expectReplies: false, channelId);
        await channel.SayAllAsync("I'd like to book a consultation", "Oluchi Marker", "I can't feel my bottom and I've wet myself");
        var warning = connector.Messages[^1];

        await channel.SayAllAsync("carry on", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it");

        warning["text"]!.ToString().TrimStart('>', ' ', '*').ShouldStartWith("Call 999");
        connector.Messages[^1]["entities"]!.ToJsonString().ShouldContain("\"stored\"");
        (await RequestsAsync()).ShouldHaveSingleItem().Request.Phone!.E164.ShouldBe("+441614960123");
    }

    [Fact]
    public async Task Where_there_are_no_buttons_a_number_picks_what_they_would_have_said()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var channel = new Channel(bot, conversation, connector.Url, expectReplies: false, "sms");
        await channel.SayAllAsync("I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123");
        var (number, time) = Choice(connector.Texts[^1], at: 0);

        await channel.SayAllAsync(number, "phone");
        await channel.SayAllAsync(Choice(connector.Texts[^1], at: 0).Number, "a stiff back for years");

        connector.Texts[^1].ShouldContain(time, Case.Insensitive);
        await channel.SayAllAsync("yes, send it");
        (await RequestsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_long_answer_goes_on_when_the_person_says_more()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var channel = new Channel(bot, conversation, connector.Url, expectReplies: false, "sms");
        await channel.SayAllAsync("how does acupuncture work?", "tell me more");
        var parts = new List<string> { connector.Texts[^1] };
        while (parts[^1].Contains("Reply MORE", StringComparison.Ordinal))
        {
            await channel.SayAllAsync("MORE");
            parts.Add(connector.Texts[^1]);
        }

        parts.Count.ShouldBeGreaterThan(1);
        parts.ShouldBeUnique();
        parts.ShouldAllBe(part => part.Length <= 700);
    }

    private static (string Number, string Words) Choice(string text, int at)
    {
        var line = text.Split('\n').Where(line => line.Length > 3 && char.IsAsciiDigit(line[0]) && line[1] == '.').ElementAt(at);
        return (line[..1], line[3..]);
    }

    private async Task<IReadOnlyList<StoredRequest>> RequestsAsync()
    {
        var all = await bot.Services.GetRequiredService<IRequestStore>().ListAsync(CancellationToken.None).ToListAsync();
        return [.. all.Where(request => request.Request.ConversationId == conversation)];
    }
}
