using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.StandIns.Dialogs.Tests;

/// <summary>A component that can be interrupted: "help" answers and asks again, "cancel" ends all, "pause" begins its last dialog on top.</summary>
internal sealed class Component : ComponentDialog
{
    private readonly string _last;

    public Component(string id, params Func<Dialog>[] makeDialogs)
        : base(id)
    {
        foreach (var dialog in makeDialogs.Select(make => make()))
        {
            AddDialog(dialog);
            _last = dialog.Id;
        }
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        switch (innerDc.Context.Activity.Text)
        {
            case "help":
                await innerDc.Context.SendActivityAsync("here is help", cancellationToken: cancellationToken);
                await innerDc.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
            case "cancel":
                return await innerDc.CancelAllDialogsAsync(cancellationToken);
            case "pause":
                return await innerDc.BeginDialogAsync(_last, null, cancellationToken);
            default:
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }

    protected override Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        context.SendActivityAsync($"{Id} ended by {reason}", cancellationToken: cancellationToken);
}
