using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"6 weeks", "half an hour", "a year and 3 months", "more than a year".</summary>
internal static class DurationForms
{
    private static readonly string One = $"(?:{Lengths.OfAny})";

    private static readonly string Many = $@"{One}(?:(?:\s+and\s+|\s*,?\s+){One})*";

    // "the past 2 hours" is officially a range, not read here.
    private const string NoPartOfMore = @"(?<!\b(?:past|last|next|previous|coming)\s+)";

    private static readonly Regex Each = Patterns.Create($@"(?<!\w){Lengths.OfAny}(?!\w)");

    public static readonly Form[] All =
    [
        new("duration", $@"{NoPartOfMore}(?:(?:(?<more>more)|(?<less>less))\s+than\s+)?(?<lengths>{Many})(?!\s+ago)", Duration),
        new("duration", @"all\s+day", _ => [Readings.Point("duration", "P1D", "86400")]),
    ];

    private static List<Dictionary<string, string>> Duration(Saying saying)
    {
        var lengths = Each.Matches(saying["lengths"])
            .Select(Lengths.Read)
            .OrderByDescending(length => length.Seconds / length.Count)
            .ToList();
        var seconds = lengths.Sum(length => length.Seconds).ToString(CultureInfo.InvariantCulture);
        var mod = saying.Has("more") ? "more" : saying.Has("less") ? "less" : null;
        return [Readings.Point("duration", Timex(lengths), seconds, mod)];
    }

    /// <summary>"P1Y3M", "P2DT3H".</summary>
    public static string Timex(List<Length> lengths)
    {
        var days = string.Concat(lengths.Where(length => !length.IsTime).Select(length => length.Timex));
        var times = string.Concat(lengths.Where(length => length.IsTime).Select(length => length.Timex));
        return "P" + days + (times.Length > 0 ? "T" + times : string.Empty);
    }
}
