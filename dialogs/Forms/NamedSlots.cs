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

        foreach (var (slot, pattern) in Summary.Where(part => part.Pattern.IsMatch(text)))
        {
            yield return slot;
        }
    }

    private static readonly (string Slot, Regex Pattern)[] Summary =
    [
        (Slots.Where, Where()),
        (Slots.HowLong, HowLong()),
        (Slots.HowStrong, HowStrong()),
        (Slots.Affects, Affects()),
        (Slots.Tried, Tried()),
    ];

    [GeneratedRegex(@"\bwhere (?:it(?:'s| is)? (?:hurts?|sore|aches?)|(?:my|the|her|his|their) (?:pain|ache) is|i (?:said|put) it hurts)\b|\bplace of (?:my|the) pain\b", RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"\bhow long (?:i'?ve|i have|it'?s|it has|she|he|they|i said)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"\bhow (?:strong|bad) (?:it|the pain|my pain)\b|\b(?:pain )?(?:strength|score)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowStrong();

    [GeneratedRegex(@"\bwhat it (?:affects|stops)\b|\bwhat (?:i )?can'?t do\b", RegexOptions.IgnoreCase)]
    private static partial Regex Affects();

    [GeneratedRegex(@"\bwhat (?:i'?ve|i have|she|he|i) (?:has |have )?tried\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tried();

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

    [GeneratedRegex(@"\b(?:description|problem|what i(?:'ve| have)? (?:said|wrote|written|put|typed)|about my back)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Description();
}
