using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class DialogContextTests
{
    [Fact]
    public Task Continuing_without_an_active_dialog_gives_empty() => InATurn(async context =>
        (await context.ContinueDialogAsync()).Status.ShouldBe(DialogTurnStatus.Empty));

    [Fact]
    public Task A_dialog_that_waits_gives_waiting_and_is_the_active_one() => InATurn(async context =>
    {
        (await context.BeginDialogAsync("waits")).Status.ShouldBe(DialogTurnStatus.Waiting);
        context.ActiveDialog.Id.ShouldBe("waits");
        context.Stack.Count.ShouldBe(1);
    });

    [Fact]
    public Task Ending_the_last_dialog_gives_complete_with_its_result() => InATurn(async context =>
    {
        await context.BeginDialogAsync("waits");
        var result = await context.EndDialogAsync("done");
        (result.Status, result.Result).ShouldBe((DialogTurnStatus.Complete, "done"));
        context.ActiveDialog.ShouldBeNull();
    });

    [Fact]
    public Task Cancelling_empties_the_stack() => InATurn(async context =>
    {
        await context.BeginDialogAsync("waits");
        await context.BeginDialogAsync("waits");
        (await context.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Cancelled);
        context.Stack.ShouldBeEmpty();
    });

    [Fact]
    public Task Cancelling_nothing_gives_empty() => InATurn(async context =>
        (await context.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Empty));

    [Fact]
    public Task An_unknown_dialog_cannot_begin() => InATurn(context =>
        Should.ThrowAsync<ArgumentException>(() => context.BeginDialogAsync("unknown")));

    [Fact]
    public Task An_id_is_required_to_begin() => InATurn(async context =>
    {
        (await Should.ThrowAsync<ArgumentNullException>(() => context.BeginDialogAsync(string.Empty))).ParamName.ShouldBe("dialogId");
        (await Should.ThrowAsync<ArgumentNullException>(() => context.PromptAsync("waits", null))).ParamName.ShouldBe("options");
    });

    [Fact]
    public Task A_dialog_that_is_gone_cannot_be_continued() => InATurn(async context =>
    {
        context.Stack.Add(new DialogInstance { Id = "gone", State = new Dictionary<string, object>() });
        await Should.ThrowAsync<InvalidOperationException>(() => context.ContinueDialogAsync());
    });

    [Fact]
    public Task A_token_in_the_place_of_a_result_or_of_options_is_refused() => InATurn(async context =>
    {
        await context.BeginDialogAsync("waits");
        await Should.ThrowAsync<ArgumentException>(() => context.EndDialogAsync(CancellationToken.None));
        await Should.ThrowAsync<ArgumentException>(() => context.ReplaceDialogAsync("waits", CancellationToken.None));
        await Should.ThrowAsync<ArgumentException>(() => context.BeginDialogAsync("waits", CancellationToken.None));
    });

    [Fact]
    public Task A_fault_tells_which_dialogs_were_on_the_stack() => InATurn(async context =>
    {
        var fault = await Should.ThrowAsync<NotSupportedException>(() => context.BeginDialogAsync("fails"));
        var data = fault.Data["DialogContext"].ShouldBeAssignableTo<IDictionary<string, object>>();
        data["ActiveDialog"].ShouldBe("fails");
        data["Stack"].ShouldBe(new List<string> { "fails" });
    });

    [Fact]
    public Task An_event_goes_to_the_active_dialog() => InATurn(async context =>
    {
        (await context.EmitEventAsync("known")).ShouldBeFalse("nothing is active");
        await context.BeginDialogAsync("listens");
        (await context.EmitEventAsync("known")).ShouldBeTrue();
        (await context.EmitEventAsync("unknown")).ShouldBeFalse();
    });

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var (first, second, third) = (Waterfall("same"), Waterfall("same"), Waterfall("same"));
        var dialogs = new DialogSet().Add(first).Add(second).Add(first).Add(third);
        dialogs.GetDialogs().Select(dialog => dialog.Id).ShouldBe(["same", "same2", "same3"]);
        dialogs.Find("same2").ShouldBeSameAs(second);
        dialogs.Find("other").ShouldBeNull();
    }

    [Fact]
    public void Without_an_id_a_dialog_is_called_as_its_type() => new Listener(null).Id.ShouldBe("Listener");

    [Fact]
    public async Task A_set_without_state_makes_no_context()
    {
        using var turn = new TurnContext(new TestAdapter(), new TestAdapter().MakeActivity("hello"));
        await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
        Should.Throw<ArgumentNullException>(() => new DialogSet(null)).ParamName.ShouldBe("dialogState");
    }

    private static async Task InATurn(Func<DialogContext, Task> test)
    {
        var adapter = new TestAdapter();
        var dialogs = new DialogSet(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs"))
            .Add(Waterfall("waits", SayAndWait(_ => "waiting")))
            .Add(Waterfall("fails", (_, _) => throw new NotSupportedException()))
            .Add(new Listener("listens"));
        await adapter.ProcessActivityAsync(
            adapter.MakeActivity("hello"), async (turn, cancellationToken) => await test(await dialogs.CreateContextAsync(turn, cancellationToken)));
    }

    private sealed class Listener(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(e.Name == "known" && e.Bubble);
    }
}
