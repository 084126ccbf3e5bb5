using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Words of a text that have the shape of something about time, and how to understand parts of them.</summary>
internal sealed record Saying(string Text, Match Match, Reference Reference)
{
    public string this[string group] => Match.Groups[group].Value;

    public bool Has(string group) => Match.Groups[group].Success;

    public Clock Clock(string group = "clock") => ClockReader.Read(this[group]);

    public Day Day(string group = "day") => DayReader.Read(Before(group), Match.Groups[group].Index, Reference);

    public DaySpan DaySpan(string group = "span") => DaySpanReader.Read(Before(group), Match.Groups[group].Index, Reference);

    // Words before a part can belong to its meaning ("on sat"), words behind it cannot.
    private string Before(string group) => Text[..(Match.Groups[group].Index + Match.Groups[group].Length)];
}
