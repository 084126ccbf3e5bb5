using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs in one turn, and what can be done with it.</summary>
public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
    {
        Parent = parentDialogContext;
    }

    public DialogSet Dialogs { get; private set; }

    public ITurnContext Context { get; private set; }

    /// <summary>The active dialog first, the one that began it next.</summary>
    public List<DialogInstance> Stack { get; private set; }

    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the active dialog, where that is a container; else null.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The dialog of that id here, or else in a parent, or else null.</summary>
    public Dialog FindDialog(string dialogId) => Traced(() => FindHere(dialogId) ?? FindInParents(dialogId));

    /// <summary>Offers an event to the active dialog, or with <paramref name="fromLeaf"/> the innermost. True when handled.</summary>
    public Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default) =>
        TracedAsync(async () =>
        {
            var start = fromLeaf ? Leaf() : this;
            var dialogEvent = new DialogEvent { Name = name, Value = value, Bubble = bubble };
            return start.ActiveDialog is { } active
                && start.FindDialog(active.Id) is { } dialog
                && await dialog.OnDialogEventAsync(start, dialogEvent, cancellationToken);
        });

    /// <summary>The innermost context of which this one is a parent.</summary>
    internal DialogContext Leaf()
    {
        var leaf = this;
        while (leaf.Child is { } child)
        {
            leaf = child;
        }

        return leaf;
    }

    private Dialog FindHere(string dialogId) => Dialogs.Find(dialogId);

    private Dialog FindInParents(string dialogId)
    {
        if (Parent == null)
        {
            return null;
        }

        var found = Parent.FindDialog(dialogId);
        if (found == null && Parent.ActiveDialog?.Id is { } parentId && Parent.FindDialog(parentId) is DialogContainer container)
        {
            found = container.FindDialog(dialogId, this);
        }

        return found;
    }
}
