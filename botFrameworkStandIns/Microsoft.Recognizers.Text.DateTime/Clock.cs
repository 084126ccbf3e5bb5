using System.Collections.Generic;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time of day as it was said: without minutes or seconds where none were named.</summary>
/// <param name="IsTwelveHour">Whether it may as well be twelve hours later: "9:30".</param>
internal sealed record Clock(int Hour, int? Minute = null, int? Second = null, bool IsTwelveHour = false)
{
    public string Timex => "T" + Hour.ToString("00", CultureInfo.InvariantCulture) + Part(Minute) + Part(Second);

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute ?? 0:00}:{Second ?? 0:00}");

    public int Seconds => (((Hour * 60) + (Minute ?? 0)) * 60) + (Second ?? 0);

    /// <summary>One or both times of day that may be meant.</summary>
    public IEnumerable<Clock> Meanings() => IsTwelveHour ? [this with { IsTwelveHour = false }, Later()] : [this];

    /// <summary>Twelve hours later.</summary>
    public Clock Later() => this with { Hour = (Hour + 12) % 24, IsTwelveHour = false };

    private static string Part(int? value) => value?.ToString(":00", CultureInfo.InvariantCulture);
}
