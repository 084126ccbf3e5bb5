using System.Globalization;
using Backpain.Consultations.Calling;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says times to call in words: "Monday to Thursday, 9am to midday".</summary>
public static class CallTimesWords
{
    private const int ShortestRange = 3;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="times">Null where what was said names no times.</param>
    public static string Say(CallTimes? times, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return times switch
        {
            null => wording["requestConsultation.times-unclear"].Text,
            { Windows: [] } => wording["requestConsultation.times-outside"].Text,
            { NotBefore: { } day } when day == times.NotAfter => OnDay(times, day, wording),
            { NotBefore: { } first, NotAfter: { } last } => wording["requestConsultation.times-dated"].With(("times", Weekly(times.Windows, wording)), ("first", Day(first)), ("last", Day(last))),
            _ => Weekly(times.Windows, wording),
        };
    }

    /// <returns>"Monday 4 May".</returns>
    internal static string Day(DateOnly day) => day.ToString("dddd d MMMM", English);

    private static string OnDay(CallTimes times, DateOnly day, Wording wording)
    {
        var windows = times.Windows.Where(window => window.Day == day.DayOfWeek).ToList();
        return windows.Count == 0 ? wording["requestConsultation.times-outside"].Text
            : wording["requestConsultation.times-of-days"].With(("days", Day(day)), ("times", Stretches(windows, wording)));
    }

    private static string Weekly(IReadOnlyList<CallWindow> windows, Wording wording) => string.Join("; ", windows
        .GroupBy(window => window.Day)
        .GroupBy(day => Stretches(day, wording), day => day.Key)
        .Select(group => wording["requestConsultation.times-of-days"].With(("days", Days([.. group], wording)), ("times", group.Key))));

    private static string Days(List<DayOfWeek> days, Wording wording)
    {
        var names = days.ConvertAll(day => English.DateTimeFormat.GetDayName(day));
        var following = days.Zip(days.Skip(1)).All(pair => ((int)pair.First + 1) % 7 == (int)pair.Second);
        return following && days.Count >= ShortestRange
            ? wording["requestConsultation.times-from-to"].With(("from", names[0]), ("to", names[^1]))
            : Join(names, wording);
    }

    private static string Stretches(IEnumerable<CallWindow> windows, Wording wording) => Join(
        [.. windows.Select(window => wording["requestConsultation.times-from-to"].With(("from", Clock(window.From, wording)), ("to", Clock(window.To, wording))))],
        wording);

    private static string Join(IReadOnlyList<string> parts, Wording wording) => parts.Count == 1
        ? parts[0]
        : $"{string.Join(", ", parts.SkipLast(1))} {wording["requestConsultation.times-and"].Text} {parts[^1]}";

    private static string Clock(TimeOnly time, Wording wording) => time == new TimeOnly(12, 0)
        ? wording["requestConsultation.times-midday"].Text
        : time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();
}
