using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>Takes an answer with whatever else the same message tells: "07700 900123, but not before 10".</summary>
internal static partial class BesidesAnswer
{
    /// <param name="answer">What was read for the slot asked, or null.</param>
    /// <param name="refusal">What to say where the message tells nothing at all.</param>
    internal static Reading Take(string slot, string? answer, string text, string refusal)
    {
        List<(string Slot, string Answer)> told = [.. Read(text, slot)];
        if (answer is not null)
        {
            told.Insert(0, (slot, answer));
        }

        return answer is null && !told.Exists(detail => detail is { Slot: Slots.Email or Slots.Phone, Answer.Length: > 0 }) ? new Reading.Refused(refusal) : new Reading.Accepted(told);
    }

    private static IEnumerable<(string Slot, string Answer)> Read(string text, string slot)
    {
        if (EmailAddress.TryParse(text, out var email, out var rest) && slot != Slots.Email)
        {
            yield return (Slots.Email, email.Value);
        }

        if (PhoneNumber.TryParse(rest, out var phone))
        {
            rest = rest.Replace(phone.AsTyped, " ", StringComparison.Ordinal);
            if (slot != Slots.Phone)
            {
                yield return (Slots.Phone, phone.AsTyped);
            }
        }

        foreach (var detail in slot == Slots.Name && email is null ? NoEmail.In(rest) : [])
        {
            yield return detail;
        }

        foreach (var detail in OtherDetails.Read(rest, first: false))
        {
            yield return detail;
        }

        var found = email is not null || phone is not null;
        if (found && slot is Slots.Email or Slots.Phone && TimeIn(rest) is { } time)
        {
            yield return (Slots.BestTime, time);
        }
    }

    private static string? TimeIn(string rest) =>
        CallWishesReader.Without(rest) is var times && BestTimeReader.IsTimePreference(times) && BestTimeReader.Read(Lead().Replace(times, "")) is { } said ? said : null;

    [GeneratedRegex(@"^(?:[\s,.;:()-]|\b(?:but|and|please|or)\b)+|[\s,;:()-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
