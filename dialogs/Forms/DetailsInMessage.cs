using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>Takes up the details that a person gives in one message, so that they are not asked again.</summary>
internal static partial class DetailsInMessage
{
    /// <returns>Answers by slot in canonical form, each slot at most once.</returns>
    internal static IReadOnlyList<(string Slot, string Answer)> Read(string text)
    {
        List<(string Slot, string Answer)> details = [];
        Add(details, Slots.Name, PersonName.TryFind(text, out var name) ? name : null);
        Add(details, Slots.Email, EmailAddress.TryParse(text, out var email) ? email.Value : null);
        Add(details, Slots.Phone, PhoneNumber.TryParse(text, out var phone) ? phone.AsTyped : null);
        Add(details, Slots.BestTime, Labelled(BestTime(), text));
        Add(details, Slots.ContactMethod, ReadMethods(text));
        Add(details, Slots.Description, Labelled(Description(), text));
        details.AddRange(LeavesContact(details) ? Listed(text).Where(told => details.TrueForAll(detail => detail.Slot != told.Slot)).DistinctBy(told => told.Slot) : []);
        details.AddRange(email is null ? NoEmail.In(text).Where(told => details.TrueForAll(detail => detail.Slot != told.Slot)) : []);
        details.AddRange(NoPhone.In(text).Where(told => details.TrueForAll(detail => detail.Slot != told.Slot)));
        details.AddRange(OtherDetails.Read(text, first: true).Where(other => details.TrueForAll(detail => detail.Slot != other.Slot)));
        return details;
    }

    /// <summary>"Jo Hill, jo@example.org, weekday mornings, phone": what stands between commas and is nothing else.</summary>
    private static IEnumerable<(string Slot, string Answer)> Listed(string text)
    {
        foreach (var part in Parts().Split(text).Select(part => part.Trim(' ', '.')))
        {
            if (ContactMethodsReader.ReadAlone(part) is { } methods)
            {
                yield return (Slots.ContactMethod, methods.ToString());
            }
            else if (!PhoneNumber.TryParse(part, out _) && BestTimeReader.IsNothingElse(part) && BestTimeReader.Read(part) is { } time)
            {
                yield return (Slots.BestTime, time);
            }
        }
    }

    /// <summary>The message without the name, address and number in it: they say who, and not what, somebody wants.</summary>
    /// <param name="details">What <see cref="Read"/> found in it.</param>
    internal static string Without(string text, IReadOnlyList<(string Slot, string Answer)> details) => details
        .Where(detail => detail is { Slot: Slots.Name or Slots.Email or Slots.Phone, Answer.Length: > 0 })
        .Aggregate(text, (rest, detail) => rest.Replace(detail.Answer, "", StringComparison.OrdinalIgnoreCase));

    /// <returns>True when a message with these details leaves an address or a number to be reached at.</returns>
    internal static bool LeavesContact(IReadOnlyList<(string Slot, string Answer)> details) => details.Any(detail => detail is { Slot: Slots.Email or Slots.Phone, Answer.Length: > 0 });

    /// <returns>True when it leaves both.</returns>
    internal static bool LeavesBothContacts(IReadOnlyList<(string Slot, string Answer)> details) =>
        details.Any(detail => detail is { Slot: Slots.Email, Answer.Length: > 0 }) && details.Any(detail => detail.Slot is Slots.Phone);

    private static void Add(List<(string Slot, string Answer)> details, string slot, string? answer)
    {
        if (!string.IsNullOrWhiteSpace(answer))
        {
            details.Add((slot, answer));
        }
    }

    private static string? ReadMethods(string text) =>
        ContactMethodsReader.TryRead(Labelled(Method(), text), out var methods) ? methods.ToString() : null;

    private static string? Labelled(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Groups["value"].Value.Trim(' ', '.', ',', ';') : null;

    [GeneratedRegex(@"[,;\n]|\.(?:\s|$)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:best|good)\s+(?:time|times)(?:\s+(?:to\s+(?:call|ring|phone)|for\s+(?:a\s+)?call)(?:\s+me)?)?\s*(?::|is|are|would be)\s*(?<value>[^.;\n]+)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex BestTime();

    [GeneratedRegex(@"\b(?:contact(?:\s+me)?(?:\s+(?:method|by|via))?|reach\s+me\s+by|prefer(?:red)?(?:\s+contact)?)\s*:?\s*(?:by\s+|via\s+|a\s+)?(?<value>(?:phone|video|e-?mail|call|zoom|ring)[^.;\n]*)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(?:(?:my\s+)?(?:problem|main\s+concern|concern|description|reason|issue)\s*(?::|is|-))\s*(?<value>[^\n]+)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Description();
}
