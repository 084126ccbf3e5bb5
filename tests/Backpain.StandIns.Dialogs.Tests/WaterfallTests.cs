using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class WaterfallTests
{
    [Fact]
    public Task Steps_run_one_a_turn_and_get_the_text_of_the_message() => ForgetfulBot
        .TalkTo(() => Waterfall(
            "steps",
            SayAndWait(step => $"{step.Index} {step.Reason} {step.Result ?? "nothing"}"),
            SayAndWait(step => $"{step.Index} {step.Reason} {step.Result}"),
            SayAndWait(step => $"{step.Index} {step.Reason} {step.Result}")))
        .Test("hello", "0 BeginCalled nothing")
        .Test("one", "1 ContinueCalled one")
        .Test("two", "2 ContinueCalled two")
        .StartTestAsync();

    [Fact]
    public Task Next_runs_the_next_step_in_the_same_turn_with_the_result_given() => ForgetfulBot
        .TalkTo(() => Waterfall(
            "steps",
            (step, cancellationToken) => step.NextAsync("handed over", cancellationToken),
            SayAndWait(step => $"{step.Index} {step.Reason} {step.Result}")))
        .Test("hello", "1 NextCalled handed over")
        .StartTestAsync();

    [Fact]
    public Task Next_called_twice_in_a_step_is_an_error() => ForgetfulBot
        .TalkTo(() => Waterfall(
            "steps",
            async (step, cancellationToken) =>
            {
                await step.NextAsync(null, cancellationToken);
                await Should.ThrowAsync<InvalidOperationException>(() => step.NextAsync(null, cancellationToken));
                return Dialog.EndOfTurn;
            },
            SayAndWait(_ => "second step")))
        .Test("hello", "second step")
        .AssertNoReply(timeout: 1)
        .StartTestAsync();

    [Fact]
    public Task Values_last_from_step_to_step() => ForgetfulBot
        .TalkTo(() => Waterfall(
            "steps",
            SayAndWait(step => $"{step.Values["count"] = 41}"),
            SayAndWait(step => $"{Convert.ToInt32(step.Values["count"], null) + 1}")))
        .Test("hello", "41")
        .Test("on", "42")
        .StartTestAsync();

    [Fact]
    public Task Only_messages_move_a_waterfall_on() => ForgetfulBot
        .TalkTo(() => Waterfall("steps", SayAndWait(_ => "first"), SayAndWait(_ => "second")))
        .Test("hello", "first")
        .Send(new Activity(ActivityTypes.Typing))
        .AssertNoReply(timeout: 1)
        .Test("on", "second")
        .StartTestAsync();

    [Fact]
    public Task The_last_steps_result_goes_to_the_dialog_that_began_the_waterfall() => ForgetfulBot
        .TalkTo(
            () => Waterfall(
                "outer",
                (step, cancellationToken) => step.BeginDialogAsync("inner", "options", cancellationToken),
                SayAndWait(step => $"{step.Reason} {step.Result}")),
            () => Waterfall("inner", Say(step => $"begun with {step.Options}"), (step, ct) => step.NextAsync("result", ct)))
        .Send("hello")
        .AssertReply("begun with options")
        .AssertReply("EndCalled result")
        .StartTestAsync();

    [Fact]
    public Task A_replaced_dialog_is_not_resumed() => ForgetfulBot
        .TalkTo(
            () => Waterfall(
                "outer",
                (step, cancellationToken) => step.ReplaceDialogAsync("other", "again", cancellationToken),
                SayAndWait(_ => "never said")),
            () => Waterfall("other", SayAndWait(step => $"other {step.Options}")))
        .Test("hello", "other again")
        .Test("on", "root ended by EndCalled")
        .StartTestAsync();

    [Fact]
    public Task A_waterfall_without_steps_ends_at_once() => ForgetfulBot
        .TalkTo(() => Waterfall("empty"))
        .Send("hello")
        .AssertNoReply(timeout: 1)
        .StartTestAsync();

    [Fact]
    public Task Steps_can_be_added_later() => ForgetfulBot
        .TalkTo(() => new WaterfallDialog("steps").AddStep(SayAndWait(_ => "first")).AddStep(SayAndWait(_ => "second")))
        .Test("hello", "first")
        .Test("on", "second")
        .StartTestAsync();

    [Fact]
    public void The_version_tells_how_many_steps_there_are() =>
        Waterfall("steps", SayAndWait(_ => "first"), SayAndWait(_ => "second")).GetVersion().ShouldBe("steps:2");

    [Fact]
    public void A_step_is_required() => Should.Throw<ArgumentNullException>(() => new WaterfallDialog("steps").AddStep(null));
}
