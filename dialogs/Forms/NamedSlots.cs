using System.Text.RegularExpressions;

namespace Backpain.Dialogs.Forms;

/// <summary>Finds which answers of a form a message names.</summary>
internal static partial class NamedSlots
{
    /// <returns>Slots in the order of the form. "Contact method: email" names the method, not the email address.</returns>
    internal static IReadOnlyList<string> In(string text)
    {
        if (Method().IsMatch(text))
        {
            return [Slots.ContactMethod];
        }

        return [.. Named(text)];
    }

    private static IEnumerable<string> Named(string text)
    {
        if (Name().IsMatch(text))
        {
            yield return Slots.Name;
        }

        if (Email().IsMatch(text))
        {
            yield return Slots.Email;
        }

        if (Phone().IsMatch(text))
        {
            yield return Slots.Phone;
        }

        if (Time().IsMatch(text))
        {
            yield return Slots.BestTime;
        }

        if (Description().IsMatch(text))
        {
            yield return Slots.Description;
        }
    }

    [GeneratedRegex(@"\b(?:contact (?:method|me|by|way)|method of contact|(?:how|way) (?:to|you|of) contact\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(?:name|surname|spelt me|called)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"\be-?mail(?: address)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(?:(?:tele)?phone|mobile|number|landline|digits?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(?:best time|time to (?:call|ring)|call time|times?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:description|problem|what i (?:said|wrote) about my back|about my back)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Description();
}
