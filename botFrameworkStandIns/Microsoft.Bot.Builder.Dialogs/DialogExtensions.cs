using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Continues the conversation where it was, or begins the dialog. May be called once a turn.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);
        var dialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        var memory = new TurnMemory(turnContext);
        await memory.LoadAsync(cancellationToken);
        while (!await TryRunAsync(dialogContext, dialog.Id, cancellationToken))
        {
            // A dialog has handled the fault: what it put on the stack runs now.
        }

        await memory.SaveAsync(cancellationToken);
    }

    private static async Task<bool> TryRunAsync(DialogContext dialogContext, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            await ContinueOrBeginAsync(dialogContext, dialogId, cancellationToken);
            return true;
        }
        catch (Exception fault)
        {
            if (!await IsHandledAsync(dialogContext, fault, cancellationToken))
            {
                throw;
            }

            return false;
        }
    }

    private static async Task ContinueOrBeginAsync(DialogContext dialogContext, string dialogId, CancellationToken cancellationToken)
    {
        var result = await dialogContext.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dialogContext.BeginDialogAsync(dialogId, null, cancellationToken);
        }

        await TurnMemory.SendTraceAsync(dialogContext.Context, cancellationToken);
    }

    private static async Task<bool> IsHandledAsync(DialogContext dialogContext, Exception fault, CancellationToken cancellationToken)
    {
        try
        {
            return await dialogContext.EmitEventAsync(DialogEvents.Error, fault, true, true, cancellationToken);
        }
        catch (Exception second)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", second, fault);
        }
    }
}
