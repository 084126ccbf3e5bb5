using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>So many of a unit.</summary>
/// <param name="Unit">As in TIMEX: Y, M, W, D, and behind a T: H, M, S.</param>
internal sealed record Length(double Count, string Unit, bool IsTime)
{
    private const double SecondsOfDay = Stamp.SecondsOfDay;

    public string Timex => Count.ToString("0.######", CultureInfo.InvariantCulture) + Unit;

    public double Seconds => Count * (IsTime, Unit) switch
    {
        (true, "H") => 3600,
        (true, "M") => 60,
        (true, _) => 1,
        (_, "Y") => 365 * SecondsOfDay,
        (_, "M") => 30 * SecondsOfDay,
        (_, "W") => 7 * SecondsOfDay,
        _ => SecondsOfDay,
    };

    public static Length Of(double count, string unit) => unit switch
    {
        "decade" => new Length(count * 10, "Y", false),
        "year" or "y" => new Length(count, "Y", false),
        "month" => new Length(count, "M", false),
        "fortnight" => new Length(count * 2, "W", false),
        "week" or "w" => new Length(count, "W", false),
        "day" or "d" => new Length(count, "D", false),
        "hour" or "hr" or "h" => new Length(count, "H", true),
        "minute" or "min" => new Length(count, "M", true),
        _ => new Length(count, "S", true),
    };

    public DateOnly After(DateOnly date) => Moved(date, (int)Count);

    public DateOnly Before(DateOnly date) => Moved(date, -(int)Count);

    private DateOnly Moved(DateOnly date, int count) => Unit switch
    {
        "Y" => date.AddYears(count),
        "M" => date.AddMonths(count),
        "W" => date.AddDays(7 * count),
        _ => date.AddDays(count),
    };
}
