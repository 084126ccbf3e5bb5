using System.Globalization;
using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields.Times;

/// <summary>A time by the clock as said: "10", "4pm", "10h30", "nine".</summary>
/// <param name="Minutes">After midnight; before noon where it was not said which half of the day.</param>
/// <param name="HalfSaid">Whether am or pm, or an hour after 12, was said.</param>
/// <param name="IsPlain">Digits alone: a time only where the words around it say so.</param>
internal readonly partial record struct ClockTime(int Minutes, bool HalfSaid, bool IsPlain)
{
    private const int Noon = 12 * 60;

    /// <summary>Nobody asks to be called between 1 and 7 in the morning.</summary>
    private const int EarliestMorning = 7 * 60 + 45;

    private static readonly string[] Names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The likeliest half of the day.</summary>
    public int Likely => HalfSaid || Minutes >= EarliestMorning ? Minutes : Minutes + Noon;

    public int InAfternoon => HalfSaid || Minutes >= Noon ? Minutes : Minutes + Noon;

    /// <summary>"Half ten" is a time wherever it stands.</summary>
    public ClockTime Moved(int minutes) => this with { Minutes = Minutes + minutes, IsPlain = IsPlain && minutes == 0 };

    public static ClockTime? Read(string word)
    {
        if (Array.IndexOf(Names, word) is > 0 and var named)
        {
            return new(named * 60, HalfSaid: false, IsPlain: true);
        }

        var match = Written().Match(word);
        return match.Success && Number(match, "hour") is var hour and <= 24 && Number(match, "minute") is var minute and < 60
            ? Of(hour, minute, match.Groups["half"].Value, IsPlainly(match))
            : null;
    }

    private static ClockTime Of(int hour, int minute, string half, bool plain) => half switch
    {
        "am" => new((hour % 12 * 60) + minute, HalfSaid: true, IsPlain: false),
        "pm" => new((hour % 12 * 60) + minute + Noon, HalfSaid: true, IsPlain: false),
        _ => new((hour * 60) + minute, hour is 0 or > 12, plain),
    };

    private static bool IsPlainly(Match match) => !match.Groups["mark"].Success && match.Groups["half"].Value.Length == 0;

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<hour>[0-9]{1,2})(?:(?<mark>h)?(?<minute>[0-9]{2})|h)?(?<half>am|pm|ish|oclock)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
