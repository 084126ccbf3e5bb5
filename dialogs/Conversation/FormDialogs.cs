using System.Collections.Frozen;
using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Conversation;

/// <summary>The dialogs that fill in a form, by their id.</summary>
internal sealed class FormDialogs(IEnumerable<FormDialog> dialogs)
{
    private readonly FrozenDictionary<string, FormDialog> byId = dialogs.ToFrozenDictionary(dialog => dialog.Id);

    internal IEnumerable<FormDialog> All => byId.Values;

    internal FormDialog this[string dialogId] => byId[dialogId];
}
