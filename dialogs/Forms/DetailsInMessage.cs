using System.Text.RegularExpressions;
using Backpain.Consultations;

namespace Backpain.Dialogs.Forms;

/// <summary>Takes up the details that a person gives in one message, so that they are not asked again.</summary>
internal static partial class DetailsInMessage
{
    /// <returns>Answers by slot in canonical form, each slot at most once.</returns>
    internal static IReadOnlyList<(string Slot, string Answer)> Read(string text)
    {
        List<(string Slot, string Answer)> details = [];
        Add(details, Slots.Name, ReadName(text));
        Add(details, Slots.Email, EmailAddress.TryParse(text, out var email) ? email.Value : null);
        Add(details, Slots.Phone, PhoneNumber.TryParse(text, out var phone) ? phone.AsTyped : null);
        Add(details, Slots.BestTime, Labelled(BestTime(), text));
        Add(details, Slots.ContactMethod, ReadMethods(text));
        Add(details, Slots.Description, Labelled(Description(), text));
        return details;
    }

    private static void Add(List<(string Slot, string Answer)> details, string slot, string? answer)
    {
        if (!string.IsNullOrWhiteSpace(answer))
        {
            details.Add((slot, answer));
        }
    }

    private static string? ReadName(string text)
    {
        var stated = Labelled(StatedName(), text) ?? Labelled(NameBeforeEmail(), text);
        return PersonName.TryRead(stated, out var name) ? name : null;
    }

    private static string? ReadMethods(string text) =>
        ContactMethodsReader.TryRead(Labelled(Method(), text), out var methods) ? methods.ToString() : null;

    private static string? Labelled(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Groups["value"].Value.Trim(' ', '.', ',', ';') : null;

    [GeneratedRegex(@"\b(?:my\s+(?:full\s+)?name(?:'s|\s+is)|name\s*:|i'?m\s+called)\s*(?<value>[^,.;:\n\d@]+?)(?=\s+(?:and|i)\b|[,.;:\n\d]|$)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex StatedName();

    /// <summary>Two to four capitalised words right before an address: "to Alun Prys, alun@example.org".</summary>
    [GeneratedRegex(@"(?<value>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3})\s*[,:(<–-]*\s*[^\s,;]+@", RegexOptions.None, 200)]
    private static partial Regex NameBeforeEmail();

    [GeneratedRegex(@"\b(?:best|good)\s+(?:time|times)(?:\s+(?:to\s+(?:call|ring|phone)|for\s+(?:a\s+)?call)(?:\s+me)?)?\s*(?::|is|are|would be)\s*(?<value>[^.;\n]+)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex BestTime();

    [GeneratedRegex(@"\b(?:contact(?:\s+me)?(?:\s+(?:method|by|via))?|reach\s+me\s+by|prefer(?:red)?(?:\s+contact)?)\s*:?\s*(?:by\s+|via\s+|a\s+)?(?<value>(?:phone|video|e-?mail|call|zoom|ring)[^.;\n]*)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(?:(?:my\s+)?(?:problem|main\s+concern|concern|description|reason|issue)\s*(?::|is|-))\s*(?<value>[^\n]+)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Description();
}
