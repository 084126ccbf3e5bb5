using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"9am to 5pm", "between 9 and 11am", "10:30-11:30".</summary>
internal static partial class ClockSpanReader
{
    private static readonly string End = $@"(?:{ClockPatterns.Clock}|{ClockPatterns.BareHour}|(?<hour>2[0-3]|1\d|0?\d)\.(?<minute>[0-5]\d))";

    /// <summary>Groups "from" and "to".</summary>
    public static readonly string Pattern =
        $@"(?:(?:from\s+)?(?<from>{End}){Patterns.Till}(?<to>{End})|between\s+(?<from>{End}){Patterns.TillOrAnd}(?<to>{End}))";

    /// <param name="isOfADay">Whether a date stands beside it: only then do two bare hours make a range.</param>
    public static IEnumerable<ClockSpan> Read(Saying saying, bool isOfADay)
    {
        var (start, end) = (saying.Clock("from"), saying.Clock("to"));
        var (isFromBare, isToBare) = (BareHour().IsMatch(saying["from"]), BareHour().IsMatch(saying["to"]));
        if (isFromBare && isToBare && !isOfADay)
        {
            return [];
        }

        if (start.IsTwelveHour && !end.IsTwelveHour)
        {
            return isFromBare && end.Minute is null ? [Hours(start.Hour, end)] : [ClockSpan.Between(Earlier(start, end), end)];
        }

        if (!end.IsTwelveHour)
        {
            return [ClockSpan.Between(start, end)];
        }

        var span = ClockSpan.Between(start with { IsTwelveHour = false }, Later(end, start));
        return start.IsTwelveHour ? [span, ClockSpan.Between(start.Later(), Later(end, start).Later())] : [span];
    }

    // Of whole hours the official parser makes "10 to 12pm" 22 to 24, while "9 to 5pm" is 9 to 17.
    private static ClockSpan Hours(int first, Clock last)
    {
        var end = last.Hour == 12 ? 24 : last.Hour;
        var isLater = last.Hour >= 12 ? first + 12 < end : first > end;
        var start = isLater ? first + 12 : first;
        return new ClockSpan($"T{start:00}", $"T{end:00}", start * 3600, (end < start ? end + 24 : end) * 3600);
    }

    private static Clock Earlier(Clock start, Clock end)
    {
        var (early, late) = (start with { IsTwelveHour = false }, start.Later());
        return late.Seconds > end.Seconds && early.Seconds <= end.Seconds ? early : late;
    }

    private static Clock Later(Clock end, Clock start)
    {
        var (early, late) = (end with { IsTwelveHour = false }, end.Later());
        return early.Seconds < start.Seconds && late.Seconds > start.Seconds ? late : early;
    }

    [GeneratedRegex(@"^(?!noon|midday|midnight)(?:\d+|[a-z]+)$")]
    private static partial Regex BareHour();
}
