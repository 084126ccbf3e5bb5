using Backpain.Consultations;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>A request on one card.</summary>
public sealed class FormCardTests : IDisposable
{
    private readonly BotUnderTest bot = new();
    private readonly ShownCard card;

    public FormCardTests()
    {
        bot.Speak(TeamsChat.Personal);
        card = new ShownCard(bot);
    }

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_card_that_is_filled_in_becomes_a_request()
    {
        await card.OpenAsync();
        await card.ExecuteAsync();

        var request = bot.Store.Requests.ShouldHaveSingleItem();
        (request.Name, request.Email?.Value, request.Phone!.E164, request.ContactMethods).ShouldBe(("Anna Bell", "anna@example.org", "+447700900123", ContactMethods.Phone | ContactMethods.Email));
        (request.BestTimeToCall, request.Description).ShouldBe(("weekday mornings", "My lower back aches, for a month now"));
        (request.Calls!.MayLeaveMessage, request.Calls.MaySayClinic, request.Calls.Times!.Windows.Count).ShouldBe((true, false, 5));
        ReplyMetadata.Of(card.Said[^1])!.Kind.ShouldBe(ReplyKinds.Stored);
        card.Text.ShouldBe(bot.Content.Wording["card.sent"].With(("reference", "BP-TEST-0001")));
        ((string?)card.Card["speak"]).ShouldStartWith("Sent. Your reference is B P, T E S T, 0 0 0 1.");
    }

    [Fact]
    public async Task A_second_press_sends_nothing_and_a_client_that_asks_is_shown_that_it_was_sent()
    {
        await card.OpenAsync();
        await card.ExecuteAsync();
        var sent = card.Text;

        await card.ExecuteAsync();
        (card.Text, card.Said.Count).ShouldBe((sent, 0));
        await card.RefreshAsync();
        card.Text.ShouldBe(sent);
        bot.Store.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_card_whose_form_was_forgotten_is_sent_once_all_the_same()
    {
        await card.OpenAsync();
        await card.ExecuteAsync();
        await bot.SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "remove" });

        await card.ExecuteAsync();

        card.Text.ShouldContain("BP-TEST-0001");
        bot.Store.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_red_flag_in_any_field_is_answered_before_anything_is_sent()
    {
        foreach (var field in (string[])["name", "phone", "bestTime", "description"])
        {
            using var fresh = new BotUnderTest();
            fresh.Speak(TeamsChat.Personal);
            var form = new ShownCard(fresh);
            await form.OpenAsync();
            (form.Fields[field], form.Fields["consent"]) = ("I can't pee since last night and I'm numb down below", "no");

            await form.ExecuteAsync();

            ReplyMetadata.Of(form.Said.ShouldHaveSingleItem())!.Level.ShouldBe("999", field);
            form.Text.ShouldContain(fresh.Content.Wording["card.see-chat"].Text);
            fresh.Store.Requests.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_red_flag_typed_over_a_card_that_was_sent_is_warned_of_and_nothing_is_sent_again()
    {
        await card.OpenAsync();
        await card.ExecuteAsync();
        card.Fields["description"] = "I can't pee since last night and I'm numb down below";

        await card.ExecuteAsync();

        ReplyMetadata.Of(card.Said.ShouldHaveSingleItem())!.Kind.ShouldBe(ReplyKinds.Urgent);
        bot.Store.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_a_red_flag_set_aside_is_carried_on_in_the_chat_with_all_it_holds()
    {
        await card.OpenAsync();
        card.Fields["description"] = "I can't pee since last night and I'm numb down below";
        await card.ExecuteAsync();

        await bot.SayAsync("carry on");
        ReplyMetadata.Of(bot.TakeAll()[^1])!.Asking.ShouldBe("confirm");
        await bot.SayAsync("yes");

        bot.Store.Requests.ShouldHaveSingleItem().UrgentAdviceShownAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_doubt_is_asked_about_in_the_chat_and_the_form_goes_on_there()
    {
        await card.OpenAsync();
        card.Fields["description"] = "weakness in leg";
        await card.ExecuteAsync();
        ReplyMetadata.Of(card.Said.ShouldHaveSingleItem())!.Kind.ShouldBe(ReplyKinds.Clarify);
        bot.Store.Requests.ShouldBeEmpty();

        await bot.SayAsync("No");

        ReplyMetadata.Of(bot.TakeAll()[^1])!.Asking.ShouldBe("confirm");
    }

    [Theory]
    [InlineData("name", "", "card.needed", "name")]
    [InlineData("email", "anna at example", "forms.refused-email", "email")]
    [InlineData("phone", "12", "forms.refused-phone", "phone")]
    [InlineData("phone", "", "card.needed", "phone")]
    [InlineData("contactMethod", "", "card.needed", "contactMethod")]
    [InlineData("bestTime", "   ", null, null)]
    [InlineData("description", "", null, null)]
    [InlineData("consent", "no", "card.needed-consent", "consent")]
    public async Task Each_field_is_read_by_its_question(string field, string typed, string? wrong, string? asked)
    {
        await card.OpenAsync();
        card.Fields[field] = typed;
        await card.ExecuteAsync();

        if (wrong is null)
        {
            bot.Store.Requests.Count.ShouldBe(1);
            return;
        }

        card.Text.ShouldContain(bot.Content.Wording[wrong].Text);
        (card.Value(field), card.Value("bestTime")).ShouldBe((typed, "weekday mornings"));
        ReplyMetadata.Of(card.Said[^1])!.Asking.ShouldBe(asked);
        bot.Store.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_consent_nothing_about_health_is_kept()
    {
        await card.OpenAsync();
        card.Fields["consent"] = "no";
        await card.ExecuteAsync();
        card.Value("description").ShouldBe("My lower back aches, for a month now");

        await card.RefreshAsync();

        (card.Value("name"), card.Value("description")).ShouldBe(("Anna Bell", ""));
    }

    [Fact]
    public async Task A_mistyped_address_is_asked_about_once()
    {
        await card.OpenAsync();
        card.Fields["email"] = "anna@gmial.com";
        await card.ExecuteAsync();
        card.Text.ShouldContain("gmail.com");

        await card.ExecuteAsync();

        bot.Store.Requests.ShouldHaveSingleItem().Email?.Value.ShouldBe("anna@gmial.com");
    }

    [Fact]
    public async Task Answers_may_be_typed_instead_and_the_card_shows_them()
    {
        await card.OpenAsync();
        await bot.SayAsync("Anna Bell");
        bot.TakeAll();

        await card.RefreshAsync();

        card.Value("name").ShouldBe("Anna Bell");
    }

    [Fact]
    public async Task Clients_without_execute_send_the_same_and_get_the_card_replaced()
    {
        await card.OpenAsync();
        await card.SubmitAsync();
        ReplyMetadata.Of(card.Said[^1])!.Kind.ShouldBe(ReplyKinds.Stored);

        await card.SubmitAsync();

        card.Said.ShouldBeEmpty();
        bot.Store.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_could_not_be_stored_is_not_thanked_for_and_can_be_sent_again()
    {
        bot.Store.Fails = true;
        await card.OpenAsync();
        await card.ExecuteAsync();
        card.Said[^1].Text.ShouldBe(bot.Content.Wording["forms.not-stored"].Text);
        card.Text.ShouldContain(bot.Content.Wording["card.see-chat"].Text);

        bot.Store.Fails = false;
        await card.ExecuteAsync();

        bot.Store.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_under_16_is_told_whom_to_ask_and_nothing_is_kept()
    {
        await card.OpenAsync();
        card.Fields["description"] = "I am 15 and would like to come";
        await card.ExecuteAsync();

        card.Said.ShouldHaveSingleItem().Text.ShouldBe(bot.Content.Wording["forms.under-16"].Text);
        card.Text.ShouldBe(bot.Content.Wording["card.closed"].Text);
    }

    [Fact]
    public async Task The_fact_sheet_by_email_has_a_card_too()
    {
        await card.OpenAsync("Email me the fact sheet");
        await card.ExecuteAsync();

        bot.Store.Requests.ShouldHaveSingleItem().Kind.ShouldBe(RequestKind.Report);
    }

    [Fact]
    public async Task The_words_of_consent_on_the_card_are_those_that_are_recorded()
    {
        await card.OpenAsync();
        card.Text.ShouldContain(bot.Content.Wording["requestConsultation.ask-consent"].Text);
        await card.ExecuteAsync();
        var byCard = bot.Store.Requests.ShouldHaveSingleItem().Consent.WordingVersion;

        byCard.ShouldBe(Backpain.Dialogs.Forms.WordingVersion.Of(bot.Content.Wording["requestConsultation.ask-consent"]));
    }
}
