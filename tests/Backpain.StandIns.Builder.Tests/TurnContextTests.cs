using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        using var turn = Some.Turn(adapter: _adapter);

        await turn.SendActivityAsync("good morning");

        var reply = _adapter.GetNextReply().ShouldBeOfType<Activity>();
        reply.Text.ShouldBe("good morning");
        reply.Recipient.Id.ShouldBe("patient");
        reply.From.Id.ShouldBe("bot");
        reply.Conversation.Id.ShouldBe("conversation-1");
        reply.ReplyToId.ShouldBe("in-1");
    }

    [Fact]
    public async Task The_turn_has_responded_once_something_was_sent()
    {
        using var turn = Some.Turn(adapter: _adapter);
        turn.Responded.ShouldBeFalse();

        await turn.SendActivityAsync(MessageFactory.Text("hello"));

        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_trace_is_not_a_response()
    {
        using var turn = Some.Turn(adapter: _adapter);

        await turn.TraceActivityAsync("what went on", "details");

        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_of_registration_and_may_change_it()
    {
        var said = new Said();
        using var turn = Some.Turn(adapter: _adapter);
        turn.OnSendActivities(async (_, activities, next) =>
        {
            said.Add("first");
            activities[0].Text += "!";
            var responses = await next();
            said.Add("after");
            return responses;
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            said.Add("second:" + activities[0].Text);
            return next();
        });

        await turn.SendActivityAsync("hi");

        said.ToString().ShouldBe("first second:hi! after");
        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("hi!");
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_message_back()
    {
        using var turn = Some.Turn(adapter: _adapter);
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        await turn.SendActivityAsync("never sent");

        _adapter.ActiveQueue.ShouldBeEmpty();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task With_expectReplies_messages_are_kept_for_the_response_and_not_sent()
    {
        var message = Some.Of(ActivityTypes.Message, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies);
        using var turn = Some.Turn(message, _adapter);

        await turn.SendActivityAsync("kept");

        turn.BufferedReplyActivities.ShouldHaveSingleItem().Text.ShouldBe("kept");
        _adapter.ActiveQueue.ShouldBeEmpty();
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task An_update_passes_its_handlers_and_replaces_the_message()
    {
        var said = new Said();
        using var turn = Some.Turn(adapter: _adapter);
        turn.OnUpdateActivity((_, activity, next) =>
        {
            said.Add(activity.Text);
            return next();
        });
        var sent = await turn.SendActivityAsync("before");

        await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "after" });

        said.ToString().ShouldBe("after");
        _adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("after");
    }

    [Fact]
    public async Task A_deletion_passes_its_handlers_and_takes_the_message_away()
    {
        var said = new Said();
        using var turn = Some.Turn(adapter: _adapter);
        turn.OnDeleteActivity((_, reference, next) =>
        {
            said.Add(reference.Conversation.Id);
            return next();
        });
        var sent = await turn.SendActivityAsync("a slip");

        await turn.DeleteActivityAsync(sent.Id);

        said.ToString().ShouldBe("conversation-1");
        _adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_the_turn()
    {
        var turn = Some.Turn(adapter: _adapter);
        turn.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("too late"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task There_is_no_empty_text_message(string? text)
    {
        using var turn = Some.Turn(adapter: _adapter);

        await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivityAsync(text));
    }

    [Fact]
    public void What_a_turn_shares_is_found_by_type_and_by_key_whatever_the_case()
    {
        using var turn = Some.Turn();
        turn.TurnState.Add<IList<string>>(["a"]);
        turn.TurnState.Add("Key", "value");

        turn.TurnState.Get<IList<string>>().ShouldBe(["a"]);
        turn.TurnState.Get<string>("kEY").ShouldBe("value");
        turn.TurnState.Get<List<int>>("Key").ShouldBeNull();
        Should.Throw<ArgumentException>(() => turn.TurnState.Add("key", "another"));
    }
}
