using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>A text as lower-case words and the marks that end a thought; apostrophes are dropped, so that "don't" is "dont".</summary>
internal static partial class SaidWords
{
    /// <summary>More than anybody says about one field; what follows is not read.</summary>
    private const int Most = 400;

    public static List<string> Of(string text) =>
        [.. Words().Matches(WithoutApostrophes(text)).Take(Most).Select(match => match.Value)];

    private static string WithoutApostrophes(string text) =>
        text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+|[,.;:!?&/\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
