using System.Net;
using System.Text.Json.Nodes;
using Backpain.Bot.Storage;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Consultations;
using Backpain.Consultations.Staff;
using Backpain.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Staff;

/// <summary>What staff see and do with requests.</summary>
public sealed class StaffPagesTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private readonly RunningBot bot;

    public StaffPagesTests() => bot = RunningBot.Start(data, new EchoBot());

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task The_queue_shows_when_a_reply_is_due_and_urgent_advice_and_what_is_not_signed_off()
    {
        await StoreAsync(request => request with { UrgentAdviceShownAt = bot.Clock.GetUtcNow().AddMinutes(-48) });
        using var staff = await StaffVisitor.SignedInAsync(bot);

        await staff.GetAsync("/staff");

        staff.Html.ShouldContain("Nora Quill");
        staff.Html.ShouldContain("Urgent advice shown at 10:12");
        staff.Html.ShouldContain("Due tomorrow 11:00");
        staff.Html.ShouldContain("not yet signed off by a clinician");
    }

    [Fact]
    public async Task A_request_is_noted_contacted_and_closed_with_who_did_it()
    {
        var id = await StoreAsync();
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync($"/staff/requests/{id}");

        await staff.PostAsync($"/staff/requests/{id}?handler=Note", ("note", "<b>rang</b>, no answer"));
        await staff.PostAsync($"/staff/requests/{id}?handler=State", ("state", "Contacted"));
        await staff.GetAsync($"/staff/requests/{id}");
        var shown = staff.Html;
        await staff.PostAsync($"/staff/requests/{id}?handler=State", ("state", "Closed"));
        await staff.GetAsync("/staff?show=closed");

        shown.ShouldContain("<b>rang</b>, no answer");
        (await staff.Answer.Content.ReadAsStringAsync()).ShouldNotContain("<b>");
        shown.ShouldContain($"today 11:00, {StaffVisitor.Name}");
        shown.ShouldContain("Marked as contacted.");
        staff.Html.ShouldContain(id);
    }

    [Theory]
    [InlineData("Note", "note", " ", HttpStatusCode.OK)]
    [InlineData("State", "state", "77", HttpStatusCode.BadRequest)]
    public async Task What_makes_no_sense_is_not_kept(string handler, string field, string value, HttpStatusCode expected)
    {
        var id = await StoreAsync();
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync($"/staff/requests/{id}");

        (await staff.PostAsync($"/staff/requests/{id}?handler={handler}", (field, value))).ShouldBe(expected);

        (await bot.Services.GetRequiredService<IRequestFiles>().FindAsync(id, default))!.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_finds_by_any_word_and_no_address_tells_for_whom()
    {
        await StoreAsync();
        await StoreAsync(request => request with { Name = "Somebody Else", Email = Some.Email("else@example.org") });
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync("/staff");

        await staff.PostAsync("/staff", ("text", "quill spring"));
        staff.Location!.ShouldNotContain("quill", Case.Insensitive);
        await staff.GetAsync(staff.Location!);

        staff.Html.ShouldContain("Nora Quill");
        staff.Html.ShouldNotContain("Somebody Else");
    }

    [Fact]
    public async Task A_delivered_request_is_sent_again_by_the_button()
    {
        var id = await StoreAsync();
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync($"/staff/requests/{id}");

        await staff.PostAsync($"/staff/requests/{id}?handler=Resend");

        await staff.GetAsync($"/staff/requests/{id}");
        staff.Html.ShouldContain("Sent again.");
        staff.Html.ShouldContain("clinic-mail");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync("/staff");

        foreach (var path in (string[])["/staff/requests/BP-7K3M-9QXT", "/staff/requests/BP-7K3M-9QXT/erase"])
        {
            (await staff.GetAsync(path)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Somebody_without_email_is_shown_exported_and_erased_by_their_number()
    {
        var id = await StoreAsync(request => request with { Email = null });
        using var staff = await StaffVisitor.SignedInAsync(bot);

        await staff.GetAsync($"/staff/requests/{id}");
        var shown = staff.Html;
        await staff.PostAsync($"/staff/requests/{id}?handler=Export");
        var export = JsonNode.Parse(await staff.Answer.Content.ReadAsStringAsync())!.AsArray().Single()!;
        await staff.GetAsync($"/staff/requests/{id}/erase");
        var asked = staff.Html;
        await staff.PostAsync($"/staff/requests/{id}/erase", ("sure", "true"));

        shown.ShouldContain("none: please ring");
        export["email"].ShouldBeNull();
        asked.ShouldContain("the phone number 0161 496 0123");
        (await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_person_is_downloaded_with_what_they_said_and_then_erased_with_all_of_it()
    {
        using var page = await Page.OpenAsync(bot);
        await page.SayAsync("it's Oluchi Marker");
        await bot.Services.GetRequiredService<IStorage>().WriteAsync(new Dictionary<string, object>
        {
            [$"directline/conversations/{page.ConversationId}"] = "a form",
            [$"directline/users/{await UserOfAsync(page)}"] = "a name",
        });
        var id = await StoreAsync(request => request with { ConversationId = page.ConversationId, ConversationReference = null });
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync($"/staff/requests/{id}");

        await staff.PostAsync($"/staff/requests/{id}?handler=Export");
        var export = JsonNode.Parse(await staff.Answer.Content.ReadAsStringAsync())!.AsArray().Single()!;
        await staff.GetAsync($"/staff/requests/{id}/erase");
        await staff.PostAsync($"/staff/requests/{id}/erase");
        var unsure = staff.Html;
        await staff.PostAsync($"/staff/requests/{id}/erase", ("sure", "true"));

        export["conversation"]!.AsArray().Select(said => (string?)said!["text"]).ShouldContain("it's Oluchi Marker");
        unsure.ShouldContain("Tick the box");
        staff.Html.ShouldContain("is gone");
        await using var database = await bot.Services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync();
        (await database.States.CountAsync(), await database.Activities.CountAsync(), await database.Conversations.CountAsync()).ShouldBe((0, 0, 0));
        (await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_that_staff_see_or_write_reaches_a_log()
    {
        var id = await StoreAsync(request => request with { Name = "Zyxwart Quill", Description = "krangpain" });
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync("/staff");
        await staff.PostAsync("/staff", ("text", "zyxwart"));
        await staff.GetAsync(staff.Location!);
        await staff.GetAsync($"/staff/requests/{id}");
        await staff.PostAsync($"/staff/requests/{id}?handler=Note", ("note", "blorptime"));
        await staff.PostAsync($"/staff/requests/{id}?handler=Export");
        await staff.GetAsync($"/staff/requests/{id}/erase");
        await staff.PostAsync($"/staff/requests/{id}/erase", ("sure", "true"));

        foreach (var mark in (string[])["zyxwart", "krangpain", "blorptime", "nora.quill", StaffVisitor.Password])
        {
            bot.Logs.Entries.ShouldAllBe(entry => !entry.Contains(mark, StringComparison.OrdinalIgnoreCase));
        }
    }

    private async Task<string> UserOfAsync(Page page)
    {
        await using var database = await bot.Services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync();
        return (await database.Conversations.SingleAsync(row => row.Id == page.ConversationId)).UserId;
    }

    private async Task<string> StoreAsync(Func<NewRequest, NewRequest>? change = null)
    {
        var request = Some.ConsultationRequest();
        return (await bot.Services.GetRequiredService<IRequestStore>().StoreAsync(change?.Invoke(request) ?? request, default)).Id;
    }
}
