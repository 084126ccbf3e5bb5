using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>The questions that more than one form asks.</summary>
internal sealed partial class ContactQuestions(YesOrNo yesOrNo)
{
    /// <summary>After so many answers that looked like no name, the next is taken as it is: a name may be anything.</summary>
    internal const int TriesForName = 2;

    internal FormQuestion Name { get; } = new(Slots.Name, (text, state) =>
        BesidesAnswer.Take(Slots.Name, NameIn(text) ?? (state.Refusals >= TriesForName ? PersonName.AsTyped(WithoutContacts(text)) : null), text, "forms.refused-name"));

    internal FormQuestion Email { get; } = new(Slots.Email, (text, state) => state.Offer is { } offer
        ? ReadChoice(text, offer, yesOrNo)
        : ReadAddress(text))
    {
        AskInstead = state => state.Offer is { } offer
            ? ("forms.did-you-mean", [("meant", PatientText.Plain(offer.Meant)), ("typed", PatientText.Plain(offer.Typed))])
            : null,
    };

    private static string? NameIn(string text)
    {
        var rest = NoEmailReader.Without(WithoutContacts(text));
        return PersonName.TryRead(rest, out var name) || PersonName.TryFind(text, out name) || PersonName.TryRead(BeforeMore(rest), out name)
            || PersonName.TryRead(Introduced().Match(rest).Value, out name) ? name : null;
    }

    private static string WithoutContacts(string text)
    {
        var rest = EmailAddress.TryParse(text, out _, out var left) ? left : text;
        return PhoneNumber.TryParse(rest, out var phone) ? rest.Replace(phone.AsTyped, " ", StringComparison.Ordinal) : rest;
    }

    /// <summary>"It's for my mum, im jo", "im priya n its for me mum": what stands between "I'm" and the next thought.</summary>
    [GeneratedRegex(@"(?<=\b(?:i'?m|i am|m[ye] name(?:'?s| is)|call me|this is) )(?!\s)[^,;.!?()\n]+?(?=\s*(?:[,;.!?()\n]|\b(?:and|but|n|it'?s|its|here|for)\b|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Introduced();

    /// <summary>"Edith Bramley, I'm 80": the name, where more than one word comes before what else is told; null where there is no such.</summary>
    private static string? BeforeMore(string text) => text.Split([',', '(']) is [var first, _, ..] && SaidText.WordCount(first) > 1 ? first : null;

    private static Reading ReadAddress(string text) =>
        BesidesAnswer.Take(Slots.Email, EmailAddress.TryParse(text, out var email) ? email.Value : null, text, "forms.refused-email");

    private static Reading ReadChoice(string text, OfferedEmail offer, YesOrNo yesOrNo) => ReadAddress(text) is Reading.Accepted typed
        ? typed
        : yesOrNo.Read(text) switch
        {
            true => Reading.Accept(Slots.Email, offer.Meant),
            false => Reading.Accept(Slots.Email, offer.Typed),
            null => new Reading.Refused("forms.refused-email"),
        };
}
