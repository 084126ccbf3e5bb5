using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Times of day: "9am", "half past two", "noon", and "5" behind "at".</summary>
internal static class TimeForms
{
    public static readonly Form[] All =
    [
        new("time", ClockPatterns.Clock, (match, _) => Times(ClockReader.Read(match))),
        new("time", $@"(?<=\bat\s+){ClockPatterns.BareHour}", (match, _) => Times(ClockReader.Read(match))),
    ];

    public static List<Dictionary<string, string>> Times(Clock clock) =>
        clock.Meanings().Select(meaning => Readings.Point("time", meaning.Timex, meaning.Value)).ToList();
}
