using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Ranges between two dates.</summary>
internal static class DayRange
{
    /// <summary>Past and future range. Where an end would stand before its beginning, one of the two moves.</summary>
    public static List<Dictionary<string, string>> Between(Day from, Day to)
    {
        var future = (Start: from.Future > to.Future ? from.Past : from.Future, End: to.Future);
        var past = (Start: from.Past, End: to.Past < from.Past ? to.Future : to.Past);
        var timex = $"({from.Timex},{to.Timex},P{future.End.DayNumber - future.Start.DayNumber}D)";
        return new[] { past, future }.Distinct()
            .Select(range => Readings.Range("daterange", timex, Stamp.Of(range.Start), Stamp.Of(range.End)))
            .ToList();
    }

    /// <summary>From the first day of a month to the first day of a later one, last time and next time.</summary>
    public static List<Dictionary<string, string>> OfMonths(int from, int to, DateOnly today)
    {
        var timex = $"(XXXX-{from:00}-01,XXXX-{to:00}-01,P{to - from}M)";
        var future = from >= today.Month ? today.Year : today.Year + 1;
        return new[] { future - 1, future }
            .Select(year => Readings.Range("daterange", timex, Stamp.Of(new DateOnly(year, from, 1)), Stamp.Of(new DateOnly(year, to, 1))))
            .ToList();
    }

    public static List<Dictionary<string, string>> OfYears(Saying saying)
    {
        var (from, to) = (int.Parse(saying["from"], CultureInfo.InvariantCulture), int.Parse(saying["to"], CultureInfo.InvariantCulture));
        var length = Length.Of(to - from, "year");
        return to <= from ? null : [Over(length, new DateOnly(from, 1, 1), new DateOnly(to, 1, 1))];
    }

    public static Dictionary<string, string> Over(Length length, DateOnly start, DateOnly end) =>
        Readings.Range("daterange", $"({Stamp.Of(start)},{Stamp.Of(end)},P{length.Timex})", Stamp.Of(start), Stamp.Of(end));
}
