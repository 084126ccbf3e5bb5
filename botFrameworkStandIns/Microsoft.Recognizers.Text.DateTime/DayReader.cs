using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Understands dates of all kinds.</summary>
internal static class DayReader
{
    private static readonly DayKind[] Kinds =
    [
        .. RelativeDays.Kinds, .. CalendarDays.Kinds, .. Weekdays.Kinds, .. Holidays.Kinds,
    ];

    public static readonly string Pattern = $"(?:{string.Join('|', Kinds.Select(kind => kind.Pattern))})";

    /// <summary>The date that the text is from there to its end, or null where there is no such date.</summary>
    public static Day Read(string text, int start, Reference reference) =>
        Kinds.Select(kind => kind.Read(text, start, reference)).FirstOrDefault(day => day is not null);
}

/// <summary>One way of naming a date.</summary>
internal sealed class DayKind(string pattern, Func<Match, Reference, Day> read)
{
    private readonly Regex whole = Patterns.Create($@"\G(?:{pattern})$");

    public string Pattern => pattern;

    public Day Read(string text, int start, Reference reference) =>
        whole.Match(text, start) is { Success: true } match ? read(match, reference) : null;
}
