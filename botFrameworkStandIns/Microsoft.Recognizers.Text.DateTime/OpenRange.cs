using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"before", "after", "since" something, which then is a range with one end.</summary>
internal static class OpenRange
{
    public const string Point = "datetimepoint";
    public const string Range = "datetimerange";

    /// <param name="start">Where the thing itself begins; what is before it ends there, and what is since it begins there.</param>
    /// <param name="end">Where the thing itself ends; what is after it begins there.</param>
    public static Dictionary<string, string> Of(Saying saying, string type, string timex, string start, string end, string source) =>
        saying.Has("before") ? Readings.Range(type, timex, null, start, "before", source)
        : saying.Has("since") ? Readings.Range(type, timex, start, null, "since", source)
        : Readings.Range(type, timex, end, null, "after", source);
}
