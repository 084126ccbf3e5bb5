using System.Text.Json;
using Backpain.Tests.Support;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>A chat in Teams, as Microsoft's Agents Playground plays it, with the real bot.</summary>
[Collection(Site.Name)]
public sealed class TeamsTests(Site site)
{
    [Fact]
    public async Task A_patient_asks_says_what_helped_and_books_in_words_and_on_a_card()
    {
        using var data = new TemporaryDirectory();
        using var program = await RunningProgram.StartAsync(data.Path);
        await using var teams = await Playground.OpenAsync(site, program.Address);

        await AsksAsync(teams);
        await SaysWhatHelpedAsync(teams);
        await BooksInWordsAsync(teams);
        await BooksOnACardAsync(teams);
        await HearsFromTheClinicAsync(teams, program);

        var stored = (await program.CallAsync("requests", "list", "--json")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        stored.Select(request => (string?)request.GetProperty("name").GetString()).ShouldBe(["Joan Harper", "Joan Harper"]);
        stored.Select(request => request.GetProperty("description").GetString()).ShouldBe(["A stiff low back for about two years", "It has come back"], ignoreOrder: true);
    }

    [Fact]
    public async Task In_a_group_a_mention_is_answered_urgent_advice_given_and_no_form_opened()
    {
        await using var teams = await Playground.OpenAsync(site, site.Address);
        await teams.GoToAsync("Group Chat", welcomed: "Mention me with an @");

        await teams.SayAsync("<at>Test Bot</at> how many sessions will I need?", answered: "6 to 12 sessions");
        await teams.SayAsync("<at>Test Bot</at> I want to book a consultation", answered: "Open a chat with just me");
        await teams.SayAsync("<at>Test Bot</at> both my legs went numb today and I can't pee", answered: "Call 999 now");
    }

    private static async Task AsksAsync(Playground teams)
    {
        // The playground installs the app together with the first message, in no fixed order.
        await teams.SayAsync("hello", answered: "I'm a computer program");
        await teams.SayAsync("how many sessions will I need?", answered: "6 to 12 sessions");
        await teams.PressAsync("Tell me more", answered: "From our fact sheet");
    }

    private static async Task SaysWhatHelpedAsync(Playground teams)
    {
        await teams.Button("Like").ClickAsync();
        await teams.Dialog.GetByRole(AriaRole.Textbox).FillAsync("clear");
        await teams.Button("Submit").ClickAsync();
        await Assertions.Expect(teams.Dialog).ToContainTextAsync("Thank you");
        await teams.Button("Close").ClickAsync();
    }

    private static async Task BooksInWordsAsync(Playground teams)
    {
        await teams.PressAsync("Request a consultation", answered: "What's your name?");
        await teams.SayAsync("Joan Harper", answered: "email address");
        await teams.SayAsync("joan.harper@example.org", answered: "What number");
        await teams.SayAsync("both my legs went numb today and I can't pee", answered: "Call 999 now");
        await teams.SayAsync("carry on", answered: "What number");
        await teams.SayAsync("0161 496 0123", answered: "good time to call");
        await teams.SayAsync("weekday mornings", answered: "contact you");
        await teams.SayAsync("phone", answered: "Do you agree");
        await teams.SayAsync("I agree", answered: "main concern");
        await teams.SayAsync("A stiff low back for about two years", answered: "Please check");
        await teams.PressAsync("Yes, send it", answered: "Your reference is");
        await Assertions.Expect(teams.Cards.Last).ToContainTextAsync("Sent.");
    }

    /// <summary>With what is known from the first time, and a red flag among the rest.</summary>
    private static async Task BooksOnACardAsync(Playground teams)
    {
        await teams.SayAsync("I'd like another consultation", answered: "good time to call");
        var card = teams.Cards.Last;
        await Assertions.Expect(card.GetByLabel("Your name")).ToHaveValueAsync("Joan Harper");
        await card.GetByRole(AriaRole.Checkbox, new() { Name = "Pick one or more. Phone" }).CheckAsync();
        await card.GetByLabel("Yes, I agree").CheckAsync();
        await card.GetByLabel("What is your main concern").FillAsync("My chest is tight and my left arm aches");
        await teams.PressAsync("Send my request", answered: "Call 999 now");
        await Assertions.Expect(card).ToContainTextAsync("Not sent yet.");

        await card.GetByLabel("What is your main concern").FillAsync("It has come back");
        await teams.PressAsync("Send my request", answered: "Your reference is");
        await Assertions.Expect(card).ToContainTextAsync("Sent.");
    }

    /// <summary>Nobody has said anything: staff write, and the bot speaks first.</summary>
    private async Task HearsFromTheClinicAsync(Playground teams, RunningProgram program)
    {
        var password = (await program.CallAsync("staff", "add", "Rowan")).Trim().Split(": ")[^1];
        await using var staff = await site.VisitAsync("/staff", address: program.Address);
        await staff.Browser.FillAsync("#name", "Rowan");
        await staff.Browser.FillAsync("#password", password);
        await staff.Browser.PressAsync("#password", "Enter");
        await staff.Browser.GetByRole(AriaRole.Link, new() { Name = "Joan Harper" }).First.ClickAsync();
        await staff.Browser.SelectOptionAsync("#words", "fromClinic.called");

        await teams.AnsweredAsync(() => staff.Browser.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync(), "The clinic called you about your request");
    }
}
