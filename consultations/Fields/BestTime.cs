using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>When a person likes to be called.</summary>
/// <param name="AsSaid">Their words, white space tidied, at most <see cref="BestTimeReader.LongestText"/> characters.</param>
public sealed record BestTime(string AsSaid);

/// <summary>Reads when a person likes to be called.</summary>
public static partial class BestTimeReader
{
    /// <summary>Characters. Longer texts are no time, and are refused.</summary>
    public const int LongestText = 200;

    private static readonly Phrases Words = new(WordFile.Load("bestTime"));

    /// <summary>Takes any short text as said. Null when it is empty, has no letter or digit, or is too long.</summary>
    public static BestTime? Read(string? text) =>
        FieldText.Tidy(text, LongestText) is { } said && said.Any(char.IsLetterOrDigit) ? new BestTime(said) : null;

    /// <summary>Whether a text speaks of times of day or days of the week, so that it can be taken for this field unasked.</summary>
    public static bool IsTimePreference(string? text) =>
        FieldText.Tidy(text, LongestText) is { } said
        && (ClockTime().IsMatch(said) || Words.Read(said).Exists(phrase => phrase.Section == "time"));

    // "after 4", "10.30", "2pm", "9-5", "6 o'clock", "0930"
    [GeneratedRegex(
        @"\b(?:after|before|between|by|from|until|till|til|around|about|past|at)\s+(?:half\s+)?\d{1,2}\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m|o.?clock)\b|\b\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();
}
