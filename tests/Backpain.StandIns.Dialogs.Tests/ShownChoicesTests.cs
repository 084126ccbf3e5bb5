using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class ShownChoicesTests
{
    [Theory]
    [InlineData("webchat", "pick", "red|green")]
    [InlineData("directline", "pick", "red|green")]
    [InlineData("telegram", "pick", "red|green")]
    [InlineData("msteams", null, "card pick: red|green")]
    [InlineData("slack", null, "card pick: red|green")]
    [InlineData("sms", "pick (1) red or (2) green", "")]
    [InlineData("email", "pick (1) red or (2) green", "")]
    [InlineData("test", "pick (1) red or (2) green", "")]
    public async Task A_choice_prompt_suits_the_channel(string channelId, string text, string shown)
    {
        var flow = ForgetfulBot.TalkTo(() => ChoicePromptOf("red", "green"), channelId);
        (await flow.Send("hello").LastReplyAsync(reply => (reply.Text, Shown(reply)))).ShouldBe((text, shown));
    }

    [Fact]
    public async Task Long_titles_make_a_list_on_every_channel()
    {
        var flow = ForgetfulBot.TalkTo(() => ChoicePromptOf("red", "a colour that is hard to name"), "webchat");
        var reply = await flow.Send("hello").LastReplyAsync(reply => reply.Text);
        reply.ShouldBe("pick\n\n   1. red\n   2. a colour that is hard to name");
    }

    [Fact]
    public async Task Suggested_actions_are_for_the_one_who_is_asked()
    {
        var flow = ForgetfulBot.TalkTo(() => ChoicePromptOf("red", "green"), "webchat");
        var reply = await flow.Send("hello").LastReplyAsync(reply => reply.SuggestedActions);
        reply.To.ShouldBe(["user1"]);
        reply.Actions.ShouldAllBe(action => action.Type == ActionTypes.ImBack && (string)action.Value == action.Title);
    }

    [Theory]
    [InlineData(ListStyle.None, "sure?", "")]
    [InlineData(ListStyle.Inline, "sure? (1) Yes or (2) No", "")]
    [InlineData(ListStyle.List, "sure?\n\n   1. Yes\n   2. No", "")]
    [InlineData(ListStyle.SuggestedAction, "sure?", "Yes|No")]
    [InlineData(ListStyle.HeroCard, null, "card sure?: Yes|No")]
    public async Task A_confirm_prompt_has_the_style_that_is_set(ListStyle style, string text, string shown)
    {
        var flow = ForgetfulBot.TalkTo(() => Waterfall("steps", Ask("confirm", "sure?")), () => new ConfirmPrompt("confirm") { Style = style });
        (await flow.Send("hello").LastReplyAsync(reply => (reply.Text, Shown(reply)))).ShouldBe((text, shown));
    }

    [Fact]
    public Task Choices_do_not_pile_up_when_the_question_comes_again() => ForgetfulBot
        .TalkTo(() => Waterfall("steps", Ask("confirm", "sure?")), () => new ConfirmPrompt("confirm") { Style = ListStyle.Inline })
        .Test("hello", "sure? (1) Yes or (2) No")
        .Test("hm", "sure? (1) Yes or (2) No")
        .Test("hm", "sure? (1) Yes or (2) No")
        .StartTestAsync();

    [Fact]
    public void Three_choices_are_joined_with_commas_and_or() =>
        ChoiceFactory.Inline(Choices("a", "b", "c"), "pick").Text.ShouldBe("pick (1) a, (2) b, or (3) c");

    [Fact]
    public void Joining_words_and_numbers_can_be_chosen()
    {
        var options = new ChoiceFactoryOptions("; ", " / ", " and ", false);
        ChoiceFactory.Inline(Choices("a", "b", "c"), "pick", options: options).Text.ShouldBe("pick a; b and c");
        ChoiceFactory.Inline(Choices("a", "b"), "pick", options: options).Text.ShouldBe("pick a / b");
        ChoiceFactory.List(Choices("a"), "pick", options: options).Text.ShouldBe("pick\n\n   - a");
    }

    [Fact]
    public void The_title_of_an_action_is_what_is_shown()
    {
        var choice = new Choice("a") { Action = new CardAction { Type = ActionTypes.PostBack, Title = "shown", Value = "sent" } };
        ChoiceFactory.Inline([choice], "pick").Text.ShouldBe("pick (1) shown");
        ChoiceFactory.SuggestedAction([choice], null, null).SuggestedActions.Actions.ShouldHaveSingleItem().ShouldBeSameAs(choice.Action);
    }

    [Theory]
    [InlineData("facebook", 10, null, true)]
    [InlineData("facebook", 11, null, false)]
    [InlineData("line", 13, null, true)]
    [InlineData("webchat", 100, null, true)]
    [InlineData("webchat", 101, null, false)]
    [InlineData("msteams", 3, "personal", true)]
    [InlineData("msteams", 4, "personal", false)]
    [InlineData("msteams", 1, "channel", false)]
    [InlineData("sms", 1, null, false)]
    public void Channels_show_so_many_suggested_actions(string channelId, int count, string conversationType, bool isSupported) =>
        Channel.SupportsSuggestedActions(channelId, count, conversationType).ShouldBe(isSupported);

    [Theory]
    [InlineData("facebook", 3, true)]
    [InlineData("facebook", 4, false)]
    [InlineData("msteams", 50, true)]
    [InlineData("slack", 100, true)]
    [InlineData("sms", 1, false)]
    public void Channels_show_so_many_buttons_on_a_card(string channelId, int count, bool isSupported) =>
        Channel.SupportsCardActions(channelId, count).ShouldBe(isSupported);

    private static Component ChoicePromptOf(params string[] values) => new(
        "root",
        () => Waterfall(
            "steps",
            (step, cancellationToken) =>
            {
                var options = Question("pick");
                options.Choices = Choices(values);
                return step.PromptAsync("choice", options, cancellationToken);
            }),
        () => new ChoicePrompt("choice"));

    private static IList<Choice> Choices(params string[] values) => ChoiceFactory.ToChoices(values);

    private static string Shown(IMessageActivity reply)
    {
        var card = reply.Attachments?.Select(attachment => attachment.Content).OfType<HeroCard>().SingleOrDefault();
        var buttons = string.Join('|', (card?.Buttons ?? reply.SuggestedActions?.Actions ?? []).Select(action => action.Title));
        return card == null ? buttons : $"card {card.Text}: {buttons}";
    }
}
