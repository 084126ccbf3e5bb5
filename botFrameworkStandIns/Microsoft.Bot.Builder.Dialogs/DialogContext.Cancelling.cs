using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Ends every dialog of this stack, and of the parents' with <paramref name="cancelParents"/>. Each but the first is offered an event
    /// before (<see cref="DialogEvents.CancelDialog"/> unless named otherwise) and stops the cancelling by handling it.
    /// </summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default) =>
        TracedAsync(async () =>
        {
            Misplaced.ThrowIfToken(eventValue);
            if (Stack.Count == 0 && Parent == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialogEvent = new DialogEvent { Name = eventName ?? DialogEvents.CancelDialog, Value = eventValue };
            await CancelAsync(cancelParents, dialogEvent, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });

    private async Task CancelAsync(bool cancelParents, DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        var isFirst = true;
        for (var context = this; context != null;)
        {
            if (context.Stack.Count == 0)
            {
                context = cancelParents ? context.Parent : null;
            }
            else if (!isFirst && await context.EmitEventAsync(dialogEvent.Name, dialogEvent.Value, false, false, cancellationToken))
            {
                break;
            }
            else
            {
                await context.EndActiveDialogAsync(DialogReason.CancelCalled, CancellationToken.None);
            }

            isFirst = false;
        }
    }
}
