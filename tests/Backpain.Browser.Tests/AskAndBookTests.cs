using System.Text.Json;
using Backpain.Tests.Support;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

[Collection(Site.Name)]
public sealed class AskAndBookTests(Site site)
{
    private static readonly Dictionary<string, string> Details = new()
    {
        ["name"] = "Joan Harper",
        ["email"] = "joan.harper@example.org",
        ["phone"] = "0161 496 0123",
        ["bestTime"] = "weekday mornings",
        ["contactMethod"] = "phone or email",
        ["consent"] = "I agree",
        ["description"] = "A stiff low back for about two years",
    };

    [Fact]
    public async Task A_patient_asks_and_books_while_the_server_is_restarted()
    {
        using var data = new TemporaryDirectory();
        using var program = await RunningProgram.StartAsync(data.Path);
        await using var page = await site.VisitAsync("/", address: program.Address);
        var chat = await page.OpenChatAsync();
        await IsWelcomedAsync(page);
        await AsksTwoQuestionsInOneAsync(page, chat);
        var asked = await BeginsTheFormAsync(chat);
        asked = await AnswersAsync(chat, asked, until: "email");
        asked = await AsksInTheMiddleAsync(chat, asked);
        asked = await AnswersAsync(chat, asked, until: "bestTime");
        await RestartAsync(page, program);
        asked = await AnswersAsync(chat, asked, until: "confirm");
        await CorrectsThePhoneAsync(chat, asked);
        var stored = (await chat.SayAsync("yes, send it")).ShouldHaveSingleItem();

        await IsStoredAsync(program, stored, await chat.IdAsync());
        await IsMailedAsync(data);
        page.Complaints.ShouldAllBe(complaint => complaint.Contains("net::ERR_") || complaint.Contains("WebSocket"), "only the restart may be seen");
    }

    private static async Task IsWelcomedAsync(PatientPage page)
    {
        var welcome = await page.Bubbles.First.InnerTextAsync();
        welcome.ShouldContain("computer program");
        welcome.ShouldContain("medical advice");
        welcome.ShouldContain("not for emergencies");
    }

    private static async Task AsksTwoQuestionsInOneAsync(PatientPage page, Conversation chat)
    {
        var answer = (await chat.SayAsync("how many sessions will I need and can I get it on the NHS?")).ShouldHaveSingleItem();
        answer.Topics.ShouldBe(["number-of-sessions", "nhs-availability"]);
        foreach (var topic in answer.Topics)
        {
            await Assertions.Expect(page.Bubbles.Last.Locator($"a[href*='/fact-sheets/'][href$='#{topic}']")).ToBeVisibleAsync();
        }

        var followed = (await chat.PickAsync(answer.Suggestions[1])).ShouldHaveSingleItem();
        followed.Kind.ShouldBe("answer");
        followed.Topics.ShouldNotBe(answer.Topics);
    }

    private static async Task<string> BeginsTheFormAsync(Conversation chat)
    {
        var suggested = (await chat.TranscriptAsync())[^1].Suggestions[^1];
        return Asked(await chat.PickAsync(suggested));
    }

    private static async Task<string> AsksInTheMiddleAsync(Conversation chat, string asked)
    {
        var replies = await chat.SayAsync("does it hurt?");
        replies[0].Topics.ShouldBe(["does-it-hurt"]);
        Asked(replies).ShouldBe(asked);
        return asked;
    }

    private static async Task<string> AnswersAsync(Conversation chat, string asked, string until)
    {
        while (asked != until)
        {
            asked = Asked(await chat.SayAsync(Details[asked]));
        }

        return asked;
    }

    private static async Task RestartAsync(PatientPage page, RunningProgram program)
    {
        var reconnected = page.Browser.WaitForWebSocketAsync();
        await program.KillAndStartAgainAsync();
        await reconnected;
    }

    private static async Task CorrectsThePhoneAsync(Conversation chat, string asked)
    {
        var replies = await chat.SayAsync("my phone number should be 0161 496 0199");
        Asked(replies).ShouldBe(asked);
        replies[^1].Text.ShouldContain("0161 496 0199");
    }

    private static async Task IsStoredAsync(RunningProgram program, Reply stored, string conversation)
    {
        stored.Kind.ShouldBe("stored");
        var listed = JsonDocument.Parse(await program.CallAsync("requests", "list", "--json")).RootElement;
        stored.Text.ShouldContain(listed.GetProperty("id").GetString()!);
        listed.GetProperty("phone").GetString().ShouldBe("+441614960199");
        listed.GetProperty("conversationId").GetString().ShouldBe(conversation);
        listed.GetProperty("description").GetString().ShouldBe(Details["description"]);
    }

    private static async Task IsMailedAsync(TemporaryDirectory data)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data.Path, "mail"));
        await Eventually.Async(() => Task.FromResult(folder.GetFiles("*.eml").Length > 0), "a mail lies in the pick-up folder");
        ReceivedMail.Read(folder.GetFiles("*.eml").ShouldHaveSingleItem().FullName).Text.ShouldContain("0161 496 0199");
    }

    /// <summary>The one thing that the bot now waits for.</summary>
    private static string Asked(IReadOnlyList<Reply> replies) => replies.Where(reply => reply.Asking is not null).ShouldHaveSingleItem().Asking!;
}
