using System.Text.Json.Nodes;
using Backpain.Bot.Storage;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Consultations;
using Backpain.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests;

/// <summary>The real bot over Direct Line: what a patient types, and where it ends up.</summary>
public sealed class WholeConversationTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private RunningBot bot;

    public WholeConversationTests() => bot = RunningBot.Start(data, bot: null);

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_request_survives_a_restart_in_the_middle_of_the_form_and_is_stored_and_mailed()
    {
        var page = await Page.OpenAsync(bot);
        await SayAllAsync(page, "I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org");
        await bot.DisposeAsync();
        bot = RunningBot.Start(data, bot: null);
        using var moved = page.MovedTo(bot);
        page.Dispose();

        await SayAllAsync(moved, "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it");

        var stored = await bot.Services.GetRequiredService<IRequestStore>().ListAsync(CancellationToken.None).SingleAsync();
        stored.Request.Phone!.E164.ShouldBe("+441614960123");
        (await LastMetadataAsync(moved))["kind"]!.ToString().ShouldBe("stored");
    }

    [Theory]
    [InlineData("I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it")]
    [InlineData("send me the report. My name is Idris Vaughan, idris@example.org", "yes", "add details", "low back", "skip", "skip", "skip", "skip", "yes")]
    public async Task Forms_are_asked_in_words_so_that_no_card_reaches_the_chat(params string[] texts)
    {
        using var page = await Page.OpenAsync(bot);

        await SayAllAsync(page, texts);

        (await LastMetadataAsync(page))["kind"]!.ToString().ShouldBe("stored");
        (await page.PollAsync()).Activities.ShouldAllBe(activity => activity["attachments"] == null || activity["attachments"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task Nothing_that_a_patient_wrote_reaches_a_log()
    {
        using var page = await Page.OpenAsync(bot);
        await SayAllAsync(page, "I'd like to book a consultation", "Oluchi Marker", "does it hurt, MARKERQUESTION?", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "MARKERDESCRIPTION", "yes, send it");

        foreach (var secret in (string[])["Marker", "MARKER", "496 0123", "+44161"])
        {
            bot.Logs.Entries.ShouldAllBe(entry => !entry.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Forget_me_leaves_only_the_wish_and_its_receipt_and_the_chat_goes_on()
    {
        using var page = await Page.OpenAsync(bot);
        await SayAllAsync(page, "does it hurt?", "send me the report", "Oluchi Marker", "forget me");
        var (left, watermark) = await page.PollAsync();

        await page.SayAsync("does it hurt?");

        left.Select(line => (string?)line["type"]).ShouldBe(["message", "message"]);
        ((string?)left[1]["text"]).ShouldNotBeNull().ShouldContain("what we both wrote");
        (await page.TextsAsync(watermark)).Count.ShouldBe(2);
        await using var database = await bot.Services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync();
        database.States.ShouldNotContain(row => row.Key.Contains("/users/"));
    }

    private static async Task SayAllAsync(Page page, params string[] texts)
    {
        foreach (var text in texts)
        {
            await page.SayAsync(text);
        }
    }

    private static async Task<JsonNode> LastMetadataAsync(Page page) =>
        (await page.PollAsync()).Activities[^1]["entities"]!.AsArray().Single(entity => (string?)entity!["type"] == "backpain/reply")!;
}
