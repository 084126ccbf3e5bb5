using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>Somebody without email, who is rung instead.</summary>
internal static class NoEmail
{
    /// <returns>What follows where a message says so in passing, and nothing where it doesn't.</returns>
    internal static IEnumerable<(string Slot, string Answer)> In(string text) =>
        NoEmailReader.SaysNone(text) ? [(Slots.Email, ""), (Slots.ContactMethod, nameof(ContactMethods.Phone))] : [];
}
