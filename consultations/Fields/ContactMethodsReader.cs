using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>What a person said about how to be contacted.</summary>
/// <param name="Methods">The offered ways they named; none where they named none.</param>
/// <param name="NotOffered">The way they named that the clinic does not offer ("text", "letter"), as they said it; null where they named none.</param>
public sealed record ContactMethodsReading(ContactMethods Methods, string? NotOffered);

/// <summary>Reads which ways of contact a person is glad of: "ring or zoom", "any but phone", "don't mind".</summary>
public static partial class ContactMethodsReader
{
    public const ContactMethods All = ContactMethods.Phone | ContactMethods.Video | ContactMethods.Email;

    /// <summary>Sections of words that name a way, or join two.</summary>
    private static readonly string?[] Ways = ["phone", "call", "video", "email", "joined"];

    private static readonly Phrases Words = new(WordFile.Load("contactMethods"));

    /// <returns>False when the text names no way that is offered.</returns>
    public static bool TryRead(string? text, out ContactMethods methods)
    {
        methods = Read(text).Methods;
        return methods != ContactMethods.None;
    }

    public static ContactMethodsReading Read(string? text) => Read(Words.Read(text ?? ""));

    /// <returns>The ways that a text names, or null where it says anything else.</returns>
    public static ContactMethods? ReadAlone(string? text)
    {
        var phrases = Words.Read(text ?? "");
        return Read(phrases) is { NotOffered: null, Methods: not ContactMethods.None and var methods } && phrases.TrueForAll(phrase => Ways.Contains(phrase.Section)) ? methods : null;
    }

    /// <summary>Reads a wish said at the question for something else: "text me or email is best", "whatsapp", "don't call me".</summary>
    /// <returns>Null where the text names no way, asks something, or may speak of something else.</returns>
    public static ContactMethodsReading? Wish(string? text)
    {
        var phrases = Words.Read(text ?? "");
        var reading = Read(phrases);
        var names = reading.NotOffered is not null || reading.Methods is not (ContactMethods.None or All);
        var nothingElse = phrases.TrueForAll(phrase => phrase.Section is not null);
        return names && (nothingElse || (!reading.Methods.HasFlag(ContactMethods.Phone) && !Question().IsMatch(text!))) ? reading : null;
    }

    private static ContactMethodsReading Read(List<Phrases.Phrase> phrases)
    {
        var said = new ContactMethodsSaid();
        foreach (var phrase in phrases)
        {
            said.Take(phrase);
        }

        return said.Reading();
    }

    [GeneratedRegex(@"\?|^\s*(?:what|how|why|who|when|where|which|is|are|does|do(?!n))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
