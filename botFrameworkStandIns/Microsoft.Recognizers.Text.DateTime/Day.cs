using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A date as it was said: without a year, or only a day of the week, it is the last one and the next one.</summary>
internal sealed record Day(string Timex, DateOnly Past, DateOnly Future)
{
    public IEnumerable<DateOnly> Dates => Past == Future ? [Future] : [Past, Future];

    public static Day On(DateOnly date) => new(Stamp.Of(date), date, date);
}
