namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or a time.</summary>
public class DateTimeResolution
{
    /// <summary>A date, a time, or both; null for a range.</summary>
    public string Value { get; set; }

    /// <summary>Where a range begins.</summary>
    public string Start { get; set; }

    /// <summary>Where a range ends, exclusive.</summary>
    public string End { get; set; }

    /// <summary>The reading in TIMEX3: "T16", "XXXX-WXX-1".</summary>
    public string Timex { get; set; }
}
