using System;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

internal static class Months
{
    /// <summary>Group "month".</summary>
    public const string Name =
        @"(?<month>(?:january|february|march|april|may|june|july|august|september|october|november|december"
        + @"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![a-z]))";

    private const string Starts = "janfebmaraprmayjunjulaugsepoctnovdec";

    public static int Number(Match match) => Number(match.Groups["month"].Value);

    public static int Number(string name) => (Starts.IndexOf(name[..3], StringComparison.Ordinal) / 3) + 1;
}
