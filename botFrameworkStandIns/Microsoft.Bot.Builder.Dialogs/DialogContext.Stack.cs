using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    // The name is stored in the turn, so that a second stack in the same turn does not announce the message again.
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <exception cref="ArgumentException">There is no dialog of that id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        TracedAsync(() =>
        {
            ThrowIfNoId(dialogId);
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. "
                + "The dialog must be included in the current or parent DialogSet. "
                + "For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return dialog.BeginDialogAsync(this, options, cancellationToken);
        });

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        TracedAsync(() =>
        {
            ThrowIfNoId(dialogId);
            ArgumentNullException.ThrowIfNull(options);
            return BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Hands the turn to the active dialog.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is in no set any more.</exception>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => TracedAsync(async () =>
    {
        await AnnounceActivityAsync(cancellationToken);
        if (ActiveDialog == null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
            $"Failed to continue dialog. A dialog with id {ActiveDialog.Id} could not be found.");
        return await dialog.ContinueDialogAsync(this, cancellationToken);
    });

    /// <summary>Takes the active dialog off the stack and hands its result to the dialog below.</summary>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) => TracedAsync(async () =>
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException(
                $"{ActiveDialog.Id}.EndDialogAsync() You can't pass a cancellation token as the result of a dialog when calling EndDialog.");
        }

        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog == null)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        }

        var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
            $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{ActiveDialog.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    });

    /// <summary>Ends the active dialog and begins another one in its place: the dialog below is not resumed.</summary>
    public Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        TracedAsync(async () =>
        {
            Misplaced.ThrowIfToken(options);
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Has the active dialog ask its question again, unless it handles the event itself.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => TracedAsync(async () =>
    {
        var isHandled = await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken);
        if (!isHandled && ActiveDialog != null)
        {
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{ActiveDialog.Id}'.");
            await dialog.RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
        }

        return isHandled;
    });

    private static void ThrowIfNoId(string dialogId)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }
    }

    private async Task AnnounceActivityAsync(CancellationToken cancellationToken)
    {
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is { } instance)
        {
            // Only this set is asked: a dialog of a parent that is on this stack is not told.
            if (FindHere(instance.Id) is { } dialog)
            {
                await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
            }

            Stack.RemoveAt(0);
        }
    }
}
