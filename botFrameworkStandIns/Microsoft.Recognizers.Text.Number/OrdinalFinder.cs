using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using static Microsoft.Recognizers.Text.Number.NumberPatterns;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds "third", "21st", "two hundredth", and the relative ones: "last", "next", "previous one".</summary>
internal static class OrdinalFinder
{
    private static readonly Dictionary<string, (int Offset, string RelativeTo)> Relative = new()
    {
        ["last"] = (0, "end"),
        ["the second to last"] = (-1, "end"),
        ["next to last"] = (-1, "end"),
        ["the one before the last one"] = (-1, "end"),
        ["the one before the last"] = (-1, "end"),
        ["the last but one"] = (-1, "end"),
        ["penultimate"] = (-1, "end"),
        ["antepenultimate"] = (-2, "end"),
        ["next one"] = (1, "current"),
        ["next"] = (1, "current"),
        ["previous one"] = (-1, "current"),
        ["previous"] = (-1, "current"),
        ["current one"] = (0, "current"),
        ["current"] = (0, "current"),
    };

    private static readonly Regex Ordinal = new(
        $@"\b(?:(?<relative>{string.Join('|', Relative.Keys.OrderByDescending(words => words.Length))})"
        + $@"|(?<digits>\d*(?:1st|2nd|3rd|\dth)|\d{{1,3}}(?:\s*,\s*\d{{3}})*\s*th)"
        + $@"|(?<words>{OrdinalWords}|(?<!\ban?\s+){RoundOrdinal}))\b",
        RegexOptions.Compiled | RegexOptions.ExplicitCapture);

    public static List<ModelResult> Find(string text) => Ordinal.Matches(text).Select(ToResult).ToList();

    private static ModelResult ToResult(Match match)
    {
        var isRelative = match.Groups["relative"].Success;
        var (offset, relativeTo) = isRelative ? RelativePosition(match.Value) : (Position(match), "start");
        return new ModelResult
        {
            Start = match.Index,
            End = match.Index + match.Length - 1,
            Text = match.Value,
            TypeName = isRelative ? "ordinal.relative" : "ordinal",
            Resolution = new SortedDictionary<string, object>
            {
                [ResolutionKey.Offset] = offset,
                [ResolutionKey.RelativeTo] = relativeTo,
                [ResolutionKey.Value] = isRelative ? relativeTo + (offset.StartsWith('-') ? string.Empty : "+") + offset : offset,
            },
        };
    }

    private static (string Offset, string RelativeTo) RelativePosition(string words) =>
        (Relative[words].Offset.ToString(CultureInfo.InvariantCulture), Relative[words].RelativeTo);

    private static string Position(Match match)
    {
        var value = match.Groups["digits"].Success ? DigitForms.ValueOf(match.Value) : NumberWords.ValueOf(match.Value);
        return value.ToString("G15", CultureInfo.InvariantCulture);
    }
}
