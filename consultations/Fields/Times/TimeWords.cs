using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields.Times;

/// <summary>The words of a text that speaks of times, each with what it means.</summary>
internal static partial class TimeWords
{
    private static readonly Phrases Words = new(WordFile.Load("bestTime"));

    public static IReadOnlyList<Phrases.Phrase> Of(string text) =>
        [.. Words.Read(Clocks(DateWords.Join(text.ToLowerInvariant()))).Select(phrase => DateWords.Section(phrase.Text) is { } date ? phrase with { Section = date } : phrase)];

    /// <summary>"10.30", "4 p.m." and "9-5" as single words, so that their marks end no thought.</summary>
    private static string Clocks(string text)
    {
        var joined = Colon().Replace(Apostrophe().Replace(text, "oclock"), "$1h$2");
        return Dash().Replace(Half().Replace(joined, "$1$2m "), " to ");
    }

    [GeneratedRegex(@"\s?\bo\s?['’]?\s?clock\b", RegexOptions.CultureInvariant)]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\b([0-9]{1,2})[:.]([0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();

    [GeneratedRegex(@"\b([0-9]{1,2}(?:h[0-9]{2})?)\s?([ap])\.?\s?m\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex(@"(?<=[0-9a-z])\s?[-–—]\s?(?=[0-9a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
