using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests;

public class ActivityHandlerTests
{
    private readonly RecordingBot _bot = new();
    private readonly TestAdapter _adapter = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "update")]
    [InlineData(ActivityTypes.MessageDelete, "delete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task Every_kind_of_activity_has_its_method(string type, string method)
    {
        await PlayAsync(Some.Of(type));

        _bot.Said.ToString().ShouldBe(method);
    }

    [Fact]
    public async Task Somebody_who_joins_is_announced()
    {
        await PlayAsync(Some.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersAdded = [new("patient"), new("bot")]));

        _bot.Said.ToString().ShouldBe("added:patient,bot");
    }

    [Fact]
    public async Task The_bot_that_joins_alone_is_not_announced()
    {
        await PlayAsync(Some.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersAdded = [new("bot")]));

        _bot.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_leaves_is_announced()
    {
        await PlayAsync(Some.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersRemoved = [new("patient")]));

        _bot.Said.ToString().ShouldBe("removed:patient");
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task An_installation_says_what_it_is(string action, string method)
    {
        await PlayAsync(Some.Of(ActivityTypes.InstallationUpdate, activity => activity.Action = action));

        _bot.Said.ToString().ShouldBe(method);
    }

    [Fact]
    public async Task Reactions_come_and_go()
    {
        await PlayAsync(Some.Of(ActivityTypes.MessageReaction, activity =>
        {
            activity.ReactionsAdded = [new("like")];
            activity.ReactionsRemoved = [new("sad")];
        }));

        _bot.Said.ToString().ShouldBe("+like -sad");
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_returns()
    {
        await PlayAsync(Some.Of(ActivityTypes.Invoke, activity => activity.Name = "ours"));

        var answer = _adapter.GetNextReply().ShouldBeOfType<Activity>();
        answer.Type.ShouldBe(ActivityTypesEx.InvokeResponse);
        answer.Value.ShouldBeOfType<InvokeResponse>().Body.ShouldBe("done");
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_not_implemented()
    {
        await PlayAsync(Some.Of(ActivityTypes.Invoke, activity => activity.Name = "theirs"));

        _adapter.GetNextReply().ShouldBeOfType<Activity>().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(501);
    }

    [Fact]
    public async Task An_activity_needs_a_type()
    {
        using var turn = Some.Turn(new Activity());

        await Should.ThrowAsync<ArgumentException>(() => _bot.OnTurnAsync(turn));
    }

    private async Task PlayAsync(Activity activity)
    {
        using var turn = Some.Turn(activity, _adapter);
        await _bot.OnTurnAsync(turn);
    }

    private sealed class RecordingBot : ActivityHandler
    {
        public Said Said { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Note("message");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("update");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Note("event");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Note("typing");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("unrecognized");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("added:" + string.Join(",", membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("removed:" + string.Join(",", membersRemoved.Select(member => member.Id)));

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Note("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Note("-" + messageReactions[0].Type);

        protected override async Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == "ours"
                ? CreateInvokeResponse("done")
                : await base.OnInvokeActivityAsync(turnContext, cancellationToken);

        private Task Note(string what)
        {
            Said.Add(what);
            return Task.CompletedTask;
        }
    }
}
