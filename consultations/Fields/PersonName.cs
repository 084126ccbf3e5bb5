using System.Diagnostics.CodeAnalysis;

namespace Backpain.Consultations.Fields;

/// <summary>Reads a person's name: any name of any language, in one field.</summary>
public static class PersonName
{
    /// <summary>Characters.</summary>
    public const int LongestName = 80;

    /// <summary>Longer texts are no answer to "what is your name?", whatever they hold.</summary>
    private const int LongestAnswer = 160;

    /// <summary>Reads "its arun mistry" as "Arun Mistry" and leaves "Siân O'Hare" and "van der Berg" as they are.</summary>
    /// <param name="name">The name, or null for an empty text, a number, an address, a reply such as "no", or a whole sentence.</param>
    public static bool TryRead(string? text, [NotNullWhen(true)] out string? name)
    {
        var said = FieldText.Tidy(text, LongestAnswer) is { } tidy ? NameWords.Unwrap(tidy) : "";
        name = NameWords.AreName(said) && said.Length <= LongestName ? NameCase.Apply(said) : null;
        return name is not null;
    }

    /// <summary>
    /// Finds a name that a longer message introduces ("hi, my name is Ewa Lis and I …", "Name: Oswin Tate. Email: …") or
    /// that stands before an email address ("to Mair Bevan, mair@example.org").
    /// </summary>
    public static bool TryFind(string? text, [NotNullWhen(true)] out string? name)
    {
        name = NameInMessage.Candidates(text ?? "").Select(ReadOrNull).FirstOrDefault(found => found is not null);
        return name is not null;
    }

    /// <summary>The text as a name whatever it looks like, tidied; null where there is no letter in it or it is too long.</summary>
    public static string? AsTyped(string? text) =>
        FieldText.Tidy(text, LongestName) is { } said && said.Any(char.IsLetter) ? said : null;

    private static string? ReadOrNull(string text) => TryRead(text, out var name) ? name : null;
}
