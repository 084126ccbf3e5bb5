using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"9am to 5pm", "between 9 and 11am", "10:30-11:30".</summary>
internal static partial class ClockSpanReader
{
    private const string Dotted = @"(?<hour>2[0-3]|1\d|0?\d)\.(?<minute>[0-5]\d)";

    private static readonly string End = $"(?:{ClockPatterns.Clock}|{ClockPatterns.BareHour})";

    private static readonly string Start = $"(?<from>{End}|{Dotted})";

    /// <summary>Groups "from" and "to".</summary>
    public static readonly string Pattern =
        $@"(?:(?:from\s+)?{Start}{Patterns.Till}(?<to>{End})|between\s+{Start}{Patterns.TillOrAnd}(?<to>{End}))";

    /// <param name="isOfADay">Whether a date stands beside it: only then do two bare hours make a range.</param>
    public static IEnumerable<ClockSpan> Read(Saying saying, bool isOfADay)
    {
        var (from, to) = (saying["from"], saying["to"]);
        var (start, end) = (saying.Clock("from"), saying.Clock("to"));
        var isBare = BareHour().IsMatch(from) && BareHour().IsMatch(to) && !isOfADay;

        // "9.30" may be any number; before "11.30am" or "17:00" it is a time.
        var isDottedAlone = DottedTime().IsMatch(from) && !to.Contains(':', StringComparison.Ordinal) && !Suffix().IsMatch(to);
        return isBare || isDottedAlone ? []
            : !end.IsTwelveHour ? [WithKnownEnd(from, to, start, end)]
            : start.Hour > 12 && !Suffix().IsMatch(from) ? [ClockSpan.Between(start, end with { IsTwelveHour = false })]
            : WithEndBehind(start, end);
    }

    private static ClockSpan WithKnownEnd(string from, string to, Clock start, Clock end)
    {
        if (!start.IsTwelveHour || !Suffix().IsMatch(to))
        {
            return ClockSpan.Between(start, end);
        }

        var isOfHours = BareHour().IsMatch(from) && end.Minute is null && char.IsLetterOrDigit(to[0]) && !Named().IsMatch(to);
        return isOfHours ? Hours(start.Hour, end) : ClockSpan.Between(LastBefore(start, end), end);
    }

    private static IEnumerable<ClockSpan> WithEndBehind(Clock start, Clock end)
    {
        var first = FirstBehind(end, start);
        var span = ClockSpan.Between(start with { IsTwelveHour = false }, first);
        return start.IsTwelveHour ? [span, ClockSpan.Between(start.Later(), first.Later())] : [span];
    }

    // Of whole hours the official parser makes "10 to 12pm" 22 to 24, while "9 to 5pm" is 9 to 17.
    private static ClockSpan Hours(int first, Clock last)
    {
        var end = last.Hour == 12 ? 24 : last.Hour;
        var isLater = last.Hour >= 12 ? first + 12 < end : first > end;
        var start = isLater ? first + 12 : first;
        return new ClockSpan($"T{start:00}", $"T{end:00}", start * 3600, (end < start ? end + 24 : end) * 3600);
    }

    private static Clock LastBefore(Clock start, Clock end) =>
        start.Meanings().Where(meaning => meaning.Seconds <= end.Seconds).MaxBy(meaning => meaning.Seconds) ?? start.Later();

    private static Clock FirstBehind(Clock end, Clock start) =>
        end.Meanings().FirstOrDefault(meaning => meaning.Seconds >= start.Seconds) ?? end with { IsTwelveHour = false };

    [GeneratedRegex(@"^(?!noon|midday|midnight)(?:\d+|[a-z]+)$")]
    private static partial Regex BareHour();

    [GeneratedRegex(@"^\d+\.\d+$")]
    private static partial Regex DottedTime();

    [GeneratedRegex("noon|midday|midnight")]
    private static partial Regex Named();

    // Whatever says which half of the day is meant.
    [GeneratedRegex(@"[ap]\.?m?\b|noon|mid|morning|evening|night")]
    private static partial Regex Suffix();
}
