using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>Somebody who does not want to be rung, or can't hear a call, in the message that asks for the request.</summary>
internal static class NoPhone
{
    /// <returns>What follows where the message says so, and nothing where it doesn't.</returns>
    internal static IEnumerable<(string Slot, string Answer)> In(string text) =>
        NoPhoneReader.SaysNone(text) && !NoEmailReader.SaysNone(text) ? [(Slots.ContactMethod, nameof(ContactMethods.Email))]
        : NoPhoneReader.IsHardToCall(text) ? [(Slots.HardToCall, Slots.Allowed)]
        : [];
}
