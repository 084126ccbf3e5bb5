using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>Reads "no, my number should be …", "change contact method to email", "I spelt my name wrong".</summary>
internal static partial class Corrections
{
    /// <param name="asking">The slot asked for now; a bare value of its kind is its answer and no correction.</param>
    /// <param name="wantsChange">The message says, or its place implies, that something is to be changed: a slot that is only named is asked again.</param>
    internal static FormTurn.Change Read(string text, string asking, FormState state, bool wantsChange)
    {
        var named = NamedSlots.In(text);
        List<(string Slot, string Answer)> values = [.. TypedValues(text, asking, state)];
        List<string> askAgain = [];
        foreach (var slot in wantsChange ? named : [])
        {
            if (values.Any(value => value.Slot == slot))
            {
                continue;
            }

            if (ValueOf(slot, text) is { } answer)
            {
                values.Add((slot, answer));
            }
            else if (state.Has(slot))
            {
                askAgain.Add(slot);
            }
        }

        return new FormTurn.Change(values, askAgain);
    }

    private static IEnumerable<(string Slot, string Answer)> TypedValues(string text, string asking, FormState state)
    {
        if (asking != Slots.Email && EmailAddress.TryParse(text, out var email) && email.Value != state.Answer(Slots.Email) && state.Has(Slots.Email))
        {
            yield return (Slots.Email, email.Value);
        }

        if (asking != Slots.Phone && PhoneNumber.TryParse(text, out var phone) && state.Has(Slots.Phone))
        {
            yield return (Slots.Phone, phone.AsTyped);
        }
    }

    private static string? ValueOf(string slot, string text)
    {
        var value = NewValue().Match(text) is { Success: true } match ? match.Groups["value"].Value.Trim() : "";
        return slot switch
        {
            Slots.Name => PersonName.TryRead(value, out var name) ? name : null,
            Slots.ContactMethod => ContactMethodsReader.TryRead(value, out var methods) ? methods.ToString() : null,
            Slots.BestTime or Slots.Description => value.Length > 0 ? value : null,
            _ => null,
        };
    }

    /// <summary>What follows "to", "is", "should be" or a colon, up to what it replaces.</summary>
    [GeneratedRegex(@"(?:\bshould(?: be|'ve been| have been)|\bto\b|\bis\b|\bit's\b|:)\s*(?<value>.+?)(?:,?\s*(?:instead of|rather than|\bnot\b).*)?[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline, 200)]
    private static partial Regex NewValue();
}
