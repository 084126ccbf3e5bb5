using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"9am", "half past two", "noon", "5" behind "at", "around 3".</summary>
internal static class TimeForms
{
    public static readonly Form[] All =
    [
        new("time", Patterns.Clock, saying => Times(saying.Clock())),
        new("time", $@"(?<=\bat\s+){Patterns.BareHour}", saying => Times(saying.Clock())),
        new("time", $@"at\s+(?<clock>(?:2[0-3]|1\d|0?\d)\.[0-5]\d(?:\s*{ClockPatterns.Meridiem})?)", saying => Times(saying.Clock())),
        new("time", $@"(?:around|circa)\s+{Patterns.AnyHour}", saying => Times(saying.Clock(), "timerange", "approx")),
    ];

    private static List<Dictionary<string, string>> Times(Clock clock, string type = "time", string mod = null) =>
        clock.Meanings().Select(meaning => Readings.Point(type, meaning.Timex, meaning.Value, mod)).ToList();
}
