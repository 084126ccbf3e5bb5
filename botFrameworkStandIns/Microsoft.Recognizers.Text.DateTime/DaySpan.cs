using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From a date to another, exclusive. "March" is the last one and the next one.</summary>
/// <param name="Mod">"start", "mid" or "end" where only a part is meant.</param>
internal sealed record DaySpan(string Timex, IReadOnlyList<(DateOnly Start, DateOnly End)> Dates, string Mod = null)
{
    public DaySpan(string timex, DateOnly start, DateOnly end)
        : this(timex, [(start, end)])
    {
    }

    public List<Dictionary<string, string>> ToReadings() =>
        Dates.Select(dates => Readings.Range("daterange", Timex, Stamp.Of(dates.Start), Stamp.Of(dates.End), Mod)).ToList();
}
