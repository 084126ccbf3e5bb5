using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, ranges, durations and recurrences.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    internal DateTimeRecognizer()
    {
    }

    /// <summary>
    /// Results of type "datetimeV2.date", ".time", ".datetime", ".daterange", ".timerange", ".datetimerange", ".duration" or ".set". Their
    /// "values" are a <c>List&lt;Dictionary&lt;string, string&gt;&gt;</c>: one entry for each reading, with "timex", "type" and "value", or
    /// "start" and "end" (exclusive); "Mod" tells of words such as "after". Past readings stand before future ones.
    /// </summary>
    /// <param name="culture">"en-us" reads 3/4 as the 4th of March; every other English as the 3rd of April.</param>
    /// <param name="refTime">What "today" and "now" are; the machine's local time unless given.</param>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        System.DateTime? refTime = null,
        bool fallbackToDefaultCulture = true)
    {
        const string Model = "Microsoft.Recognizers.Text.DateTime.DateTimeModel";
        var served = ServedCulture(culture, fallbackToDefaultCulture, Model, Culture.English, Culture.EnglishOthers);
        var now = refTime ?? TimeProvider.System.GetLocalNow().DateTime;
        return Finder.Find(QueryText.Lower(query), new Reference(now, served == Culture.EnglishOthers)).Select(ToResult).ToList();
    }

    private static ModelResult ToResult(Found found) => new()
    {
        Start = found.Start,
        End = found.Start + found.Text.Length - 1,
        Text = found.Text,
        TypeName = "datetimeV2." + found.Kind,
        Resolution = new SortedDictionary<string, object> { [ResolutionKey.ValueSet] = found.Readings },
    };
}
