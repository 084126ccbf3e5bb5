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

            if (ValueOf(slot, text, state) is { } answer)
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

        if (asking != Slots.Name && state.Has(Slots.Name) && NewName(text) is { } name && name != state.Answer(Slots.Name))
        {
            yield return (Slots.Name, name);
        }

        foreach (var detail in OtherDetails.Read(text, first: false).Where(detail => IsNews(detail, asking, state)))
        {
            yield return detail;
        }

        // Asked for an address, a number after all is an answer where none was given.
        if (asking != Slots.Phone && PhoneNumber.TryParse(text, out var phone) && state.Has(Slots.Phone) && (asking != Slots.Email || state.Answer(Slots.Phone) is not null))
        {
            yield return (Slots.Phone, phone.AsTyped);
        }
    }

    /// <summary>"Email me instead of ringing": a way to be reached, and not the address.</summary>
    internal static bool PrefersWay(string text) => (Instead().IsMatch(text) || Prefers().IsMatch(text)) && MeReached().IsMatch(text);

    /// <summary>"Phone actually", where the summary or consent is asked for: how to be reached, and not the number.</summary>
    /// <returns>Null where the message says anything else.</returns>
    internal static FormTurn.Change? ReadMethod(string text, string asking, FormState state)
    {
        var said = BesideMethod().Replace(text, "").Trim(' ', ',', '.', '!');
        return asking is Slots.Confirm or Slots.Consent && state is { Refusals: 0 } && state.Has(Slots.ContactMethod) && ContactMethodsReader.ReadAlone(said) is { } methods
            ? new FormTurn.Change(state.Answer(Slots.ContactMethod) == methods.ToString() ? [] : [(Slots.ContactMethod, methods.ToString())], [])
            : null;
    }

    /// <summary>"Actually mornings are better", "I'd rather you emailed me": what is to be changed shows in what it is changed to.</summary>
    internal static FormTurn.Change ReadUnnamed(string text, string asking, FormState state)
    {
        if (!Prefers().IsMatch(text) && !Instead().IsMatch(text))
        {
            return new FormTurn.Change([], []);
        }

        var said = Prefers().Replace(text, "").Trim(' ', ',', '.');
        if (asking != Slots.ContactMethod && state.Has(Slots.ContactMethod) && ContactMethodsReader.TryRead(Than().Replace(said, " rather than "), out var methods) && methods != ContactMethodsReader.All)
        {
            return new FormTurn.Change([(Slots.ContactMethod, methods.ToString())], []);
        }

        return asking != Slots.BestTime && state.Answer(Slots.BestTime) is not null && BestTimeReader.IsTimePreference(said)
            ? new FormTurn.Change([(Slots.BestTime, said)], [])
            : new FormTurn.Change([], []);
    }

    /// <summary>What a caller may do and whom it is for can be said at any question that has no say in it.</summary>
    private static bool IsNews((string Slot, string Answer) detail, string asking, FormState state) =>
        OtherDetails.IsOne(detail.Slot) && asking is Slots.Confirm or Slots.Consent
        && state.Answer(detail.Slot) != (detail.Answer.Length > 0 ? detail.Answer : null);

    /// <summary>Says plainly that it is about a detail given before, so that no question that takes any words takes it for its answer.</summary>
    internal static bool AreEvident(string text) => Plainly().IsMatch(text) || NewName(text) is not null;

    /// <summary>"My name is …", "actually call me …".</summary>
    private static string? NewName(string text) =>
        Introduces().IsMatch(text) && PersonName.TryFind(text, out var name) ? name
        : CallMe().Match(text) is { Success: true } called && !BestTimeReader.IsTimePreference(text) && PersonName.TryRead(called.Groups["name"].Value, out name) ? name
        : null;

    private static string? ValueOf(string slot, string text, FormState state)
    {
        var value = NewValue().Match(text) is { Success: true } match ? match.Groups["value"].Value.Trim() : "";
        return slot switch
        {
            Slots.Name => PersonName.TryRead(value, out var name) ? name : null,
            Slots.ContactMethod => ContactMethodsReader.TryRead(value, out var methods) ? methods.ToString() : null,
            Slots.BestTime or Slots.Description => value.Length > 0 ? value : null,
            _ when Slots.OfSummary.Contains(slot) && state.Has(slot) => value.Length > 0 ? value : null,
            _ => null,
        };
    }

    [GeneratedRegex(@"\bmy (?:full )?name(?:'s|’s| is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Introduces();

    [GeneratedRegex(@"^(?:(?:no|oh|sorry|actually|wait|hang on|please|just|you can)\b[\s,.]*)*call me (?!(?:back|at|on|in|by|after|before|when\w*|any\w*|now|later|again|please|if|as|to|about|instead|first|up|mad)\b)(?<name>\p{L}[^,;.!?\n0-9]{0,60})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CallMe();

    /// <summary>"Actually my email is …", "oh and my mobile should be …".</summary>
    [GeneratedRegex(@"^(?:(?:no|nope|oh|sorry|actually|wait|hang on|and|also|by the way|hmm?|ok)\b[\s,.]*)*(?:my|the)\s+(?:(?:right|correct|new|proper|full|first|last|mobile|home|work)\s+)*(?:name|surname|e-?mail(?: address)?|address|(?:tele)?phone(?: number)?|mobile(?: number)?|number|landline)(?:'s|’s|\s+(?:is|was|should|has|needs?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plainly();

    [GeneratedRegex(@"^(?:(?:no|nope|oh|sorry|actually|wait|hang on|instead|can you|could you|please|i'?d (?:rather|prefer)|i would (?:rather|prefer)|i prefer|make (?:it|that)|change (?:it|that) to|swap)\b[\s,]*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Prefers();

    [GeneratedRegex(@"\b(?:actually|instead|sorry|please|oh|wait|hmm?|no(?=\s*[,.])|(?:can|could) you|make (?:it|that)|i['’]?d (?:prefer|rather)|by|via|just)\b[,.]*", RegexOptions.IgnoreCase)]
    private static partial Regex BesideMethod();

    [GeneratedRegex(@"\b(?:e-?mail|ring|call|phone|video|zoom)(?:ed|led)? me\b", RegexOptions.IgnoreCase)]
    private static partial Regex MeReached();

    [GeneratedRegex(@"\binstead\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\bthan\b", RegexOptions.IgnoreCase)]
    private static partial Regex Than();

    /// <summary>What follows "to", "is", "should be" or a colon, up to what it replaces.</summary>
    [GeneratedRegex(@"(?:\bshould(?: be|'ve been| have been)|(?<!\b(?:want|wanted|like|need|wish|have|going|trying|able)\s)\bto\b(?!\s(?:call|ring|phone|contact)\s(?!or\b|and\b))|\bis\b|\bit's\b|:)\s*(?<value>.+?)(?:,?\s*(?:instead of|rather than|\bnot\b).*)?[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline, 200)]
    private static partial Regex NewValue();
}
