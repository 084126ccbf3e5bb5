using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests;

public class TestFlowTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_conversation_is_played_in_order()
    {
        await Flow()
            .Send("one").AssertReply("echo:one")
            .Test("two", "echo:two")
            .Test("three", reply => reply.AsMessageActivity().Text.ShouldEndWith("three"))
            .Send("four").AssertReplyContains("fo")
            .Send("five").AssertReplyOneOf(["echo:5", "echo:five"])
            .AssertNoReply(timeout: 20)
            .StartTestAsync();
    }

    [Fact]
    public async Task Another_text_fails_and_says_which()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(Flow().Test("one", "echo:two").StartTestAsync());

        failure.Message.ShouldContain("echo:one");
        failure.Message.ShouldContain("echo:two");
    }

    [Fact]
    public async Task Another_type_fails()
    {
        var expected = new Activity { Type = ActivityTypes.Event };

        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertReply(expected).StartTestAsync());
    }

    [Fact]
    public async Task A_text_that_is_not_contained_fails()
    {
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertReplyContains("two").StartTestAsync());
    }

    [Fact]
    public async Task A_text_that_is_none_of_the_candidates_fails()
    {
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertReplyOneOf(["two", "three"]).StartTestAsync());
    }

    [Fact]
    public async Task A_reply_that_does_not_come_fails_after_the_timeout()
    {
        await Should.ThrowAsync<TaskCanceledException>(Flow().AssertReply("anything", timeout: 20).StartTestAsync());
    }

    [Fact]
    public async Task A_reply_that_must_not_come_fails()
    {
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertNoReply(timeout: 20).StartTestAsync());
    }

    [Fact]
    public async Task A_check_that_throws_fails_the_flow()
    {
        var flow = Flow().Send("one").AssertReply(_ => throw new NotSupportedException("mine"));

        (await Should.ThrowAsync<NotSupportedException>(flow.StartTestAsync())).Message.ShouldBe("mine");
    }

    [Fact]
    public async Task Nothing_is_sent_after_a_failure()
    {
        await Should.ThrowAsync<InvalidOperationException>(Flow().Test("one", "wrong").Send("two").StartTestAsync());

        _adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_of_the_bot_is_a_failure_of_the_flow()
    {
        var flow = new TestFlow(_adapter, (_, _) => throw new InvalidOperationException("the bot broke")).Send("one");

        (await Should.ThrowAsync<InvalidOperationException>(flow.StartTestAsync())).Message.ShouldBe("the bot broke");
    }

    [Fact]
    public async Task A_transcript_is_sent_and_expected_by_role()
    {
        await Flow().Test(
            [
                new Activity { Type = ActivityTypes.Message, Text = "hello", From = new ChannelAccount(role: RoleTypes.User) },
                new Activity { Type = ActivityTypes.Message, Text = "echo:hello", From = new ChannelAccount(role: RoleTypes.Bot) },
            ])
            .StartTestAsync();
    }

    [Fact]
    public async Task The_user_joins()
    {
        await new TestFlow(_adapter, (turn, token) => turn.SendActivityAsync(turn.Activity.MembersAdded[0].Id, cancellationToken: token))
            .SendConversationUpdate().AssertReply("user1")
            .StartTestAsync();
    }

    [Fact]
    public async Task Every_activity_is_addressed_to_the_bot_of_the_conversation()
    {
        var flow = new TestFlow(new TestAdapter(TestAdapter.CreateConversation("visit", "Ann")), (turn, token) =>
        {
            var activity = turn.Activity;
            var address = $"{activity.ChannelId} {activity.From.Id} {activity.Recipient.Id} {activity.Conversation.Id}";
            return turn.SendActivityAsync(address, cancellationToken: token);
        });

        await flow.Test("hello", "test ann bot visit").StartTestAsync();
    }

    [Fact]
    public void Without_a_conversation_of_its_own_the_adapter_plays_Conversation1_on_the_test_channel()
    {
        _adapter.Conversation.Conversation.Id.ShouldBe("Conversation1");
        _adapter.Conversation.ChannelId.ShouldBe("test");
        new TestAdapter("msteams").Conversation.ChannelId.ShouldBe("msteams");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_are_replies_only_where_that_is_asked_for(bool sendTraceActivity, int replies)
    {
        var adapter = new TestAdapter("test", sendTraceActivity);

        await new TestFlow(adapter, (turn, token) => turn.TraceActivityAsync("seen", cancellationToken: token))
            .Send("one")
            .StartTestAsync();

        adapter.ActiveQueue.Count.ShouldBe(replies);
    }

    [Fact]
    public async Task A_reply_can_be_waited_for()
    {
        var waiting = _adapter.GetNextReplyAsync();

        await Flow().Send("one").StartTestAsync();

        (await waiting).AsMessageActivity().Text.ShouldBe("echo:one");
        _adapter.GetNextReply().ShouldBeNull();
    }

    private TestFlow Flow() =>
        new(_adapter, (turn, token) => turn.SendActivityAsync("echo:" + turn.Activity.Text, cancellationToken: token));
}
