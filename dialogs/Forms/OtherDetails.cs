using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>What nobody is asked for and people tell nonetheless: whom it is for, what a caller may do, and "by email only".</summary>
internal static partial class OtherDetails
{
    /// <param name="first">The message asks for the request; see <see cref="ForWhomReader.Read"/>.</param>
    internal static IEnumerable<(string Slot, string Answer)> Read(string text, bool first)
    {
        if (ForWhomReader.Read(text, first) is { Whom: { } whom } said)
        {
            yield return (Slots.ForWhom, whom.ToString());
            yield return (Slots.MayBeChild, said.MayBeUnder16 ? Slots.Allowed : "");
        }

        var wishes = CallWishesReader.Read(text);
        if (wishes.MayLeaveMessage is { } message)
        {
            yield return (Slots.LeaveMessage, Say(message));
        }

        if (wishes.MaySayClinic is { } clinic)
        {
            yield return (Slots.SayClinic, Say(clinic));
        }

        if (ByMethod().Match(text) is { Success: true } by && ContactMethodsReader.TryRead(by.Groups["way"].Value, out var methods))
        {
            yield return (Slots.ContactMethod, methods.ToString());
        }
    }

    /// <returns>True when the answer is one that this reads.</returns>
    internal static bool IsOne(string slot) => slot is Slots.ForWhom or Slots.MayBeChild or Slots.LeaveMessage or Slots.SayClinic;

    private static string Say(bool allowed) => allowed ? Slots.Allowed : Slots.NotAllowed;

    [GeneratedRegex(@"\b(?:by|on|via|over)\s+(?:the\s+)?(?<way>(?:phone|telephone|video|zoom|teams|e-?mail)(?:(?:\s+(?:call|chat))?\s+or\s+(?:by\s+|on\s+)?(?:phone|telephone|video|zoom|e-?mail))?)\b|\b(?<way>e-?mail)\s+only\b|\bonly\s+(?:by\s+)?(?<way>e-?mail)\b|\b(?<way>video|zoom|phone|telephone)\s+(?:consultation|appointment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ByMethod();
}
