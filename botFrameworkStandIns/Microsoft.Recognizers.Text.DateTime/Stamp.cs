using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Dates and times as they stand in readings.</summary>
internal static class Stamp
{
    public const int SecondsOfDay = 24 * 60 * 60;

    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(System.DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A second of a day; of the next day where there are more than a day has.</summary>
    public static string Of(DateOnly date, int seconds) => Of(date.ToDateTime(TimeOnly.MinValue).AddSeconds(seconds));

    public static string Time(int seconds) =>
        TimeSpan.FromSeconds(seconds % SecondsOfDay).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);

    /// <summary>"PT7H30M".</summary>
    public static string Length(int seconds)
    {
        var (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        return "PT" + Part(hours, 'H') + Part(minutes, 'M') + Part(rest, 'S');
    }

    private static string Part(int count, char unit) => count == 0 ? string.Empty : count.ToString(CultureInfo.InvariantCulture) + unit;
}
