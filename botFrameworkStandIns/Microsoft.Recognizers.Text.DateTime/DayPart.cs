using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A named part of every day.</summary>
/// <param name="Timex">"TMO".</param>
/// <param name="Start">Seconds of the day.</param>
internal sealed record DayPart(string Timex, int Start, int End)
{
    private const int Hour = 60 * 60;
    private const int EarlyOrLate = 2 * Hour;

    private static readonly Dictionary<string, DayPart> ByWord = new()
    {
        ["morning"] = new("TMO", 8 * Hour, 12 * Hour),
        ["afternoon"] = new("TAF", 12 * Hour, 16 * Hour),
        ["evening"] = new("TEV", 16 * Hour, 20 * Hour),
        ["night"] = new("TNI", 20 * Hour, (24 * Hour) - 1),
        ["lunch"] = new("TMEL", 11 * Hour, 13 * Hour),
        ["dinner"] = new("TMED", 16 * Hour, 20 * Hour),
        ["daytime"] = new("TDT", 8 * Hour, 18 * Hour),
        ["nighttime"] = new("TNT", 0, 8 * Hour),
        ["business"] = new("TBH", 8 * Hour, 18 * Hour),
    };

    public static DayPart Of(string word) => ByWord[word];

    /// <summary>The part that the saying names, and "start" or "end" where it says early or late.</summary>
    public static (DayPart Part, string Mod) In(Saying saying)
    {
        var part = Of(saying["part"]);
        return saying.Has("early") ? (part with { End = part.Start + EarlyOrLate }, "start")
            : saying.Has("late") ? (part with { Start = part.End - EarlyOrLate }, "end")
            : (part, null);
    }

    /// <summary>The hour said of this part: "7" of an evening is 19.</summary>
    public Clock Hours(Clock clock)
    {
        var isLater = clock.IsTwelveHour && clock.Hour < 12 && Start >= 12 * Hour;
        return isLater ? clock.Later() : clock with { IsTwelveHour = false };
    }
}
