using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From one second of a day to another; the end may be on the next day.</summary>
internal sealed record ClockSpan(string StartTimex, string EndTimex, int Start, int End)
{
    public string Timex => $"({StartTimex},{EndTimex},{Length})";

    private string Length => Stamp.Length(End - Start);

    /// <summary>The same of a day: both ends have their date.</summary>
    public string TimexOn(string dayTimex) => $"({dayTimex}{StartTimex},{dayTimex}{EndTimex},{Length})";

    public static ClockSpan Between(Clock start, Clock end) => new(
        start.Timex, end.Timex, start.Seconds, end.Seconds < start.Seconds ? end.Seconds + Stamp.SecondsOfDay : end.Seconds);

    public Dictionary<string, string> ToReading() => Readings.Range("timerange", Timex, Stamp.Time(Start), Stamp.Time(End));
}
