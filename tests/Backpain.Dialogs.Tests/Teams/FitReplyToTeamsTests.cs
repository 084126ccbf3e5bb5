using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Tests.Teams;

public sealed class FitReplyToTeamsTests
{
    [Fact]
    public async Task In_a_personal_chat_suggestions_are_chips()
    {
        var reply = await SayAsync(ReplyKinds.Answer, TeamsChat.Personal);

        reply.SuggestedActions.To.ShouldBe(["29:anna"]);
        reply.SuggestedActions.Actions.Select(action => action.Type).ShouldBe([ActionTypes.ImBack, ActionTypes.ImBack]);
    }

    [Fact]
    public async Task Where_others_read_along_suggestions_are_buttons()
    {
        var reply = await SayAsync(ReplyKinds.Answer, TeamsChat.Channel());

        reply.SuggestedActions.ShouldBeNull();
        var buttons = reply.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Buttons;
        buttons.Select(button => (button.Type, button.Title, button.Text, button.DisplayText)).ShouldBe([(ActionTypes.MessageBack, "One", "One", "One"), (ActionTypes.MessageBack, "Two", "Two", "Two")]);
    }

    [Theory]
    [InlineData(ReplyKinds.Answer, true)]
    [InlineData(ReplyKinds.Urgent, false)]
    [InlineData(ReplyKinds.Consult, false)]
    public async Task Only_answers_are_asked_about(string kind, bool asked)
    {
        var reply = await SayAsync(kind, TeamsChat.Personal);

        ((reply.ChannelData as JObject)?["feedbackLoop"] is not null).ShouldBe(asked);
    }

    [Fact]
    public async Task Other_channels_are_left_alone()
    {
        var slack = TeamsChat.Channel();
        slack.ChannelId = "slack";

        var reply = await SayAsync(ReplyKinds.Answer, slack);

        (reply.ChannelData, reply.SuggestedActions.To).ShouldBe((null, null));
    }

    private static async Task<Activity> SayAsync(string kind, ConversationReference where)
    {
        var adapter = new TestAdapter(where).Use(new FitReplyToTeams());
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message, text: "hello"), (turn, token) =>
            turn.SendActivityAsync(Reply.Of(new ReplyMetadata(kind), "text", ["One", "Two"]), token));
        return (Activity)adapter.GetNextReply();
    }
}
