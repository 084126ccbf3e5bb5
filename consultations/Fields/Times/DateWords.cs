using System.Globalization;
using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields.Times;

/// <summary>Dates as single words: "3rd of December" as "date1203", "the 14th" as "date0014".</summary>
internal static partial class DateWords
{
    private const int LeapYear = 2024;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="text">In lower case.</param>
    public static string Join(string text) => DayOfMonth().Replace(MonthDay().Replace(DayMonth().Replace(text, Word), Word), Word);

    /// <returns>The section that such a word stands for, or null for any other.</returns>
    public static string? Section(string word) => Joined().IsMatch(word) ? $"date {word[4..]}" : null;

    private static string Word(Match said)
    {
        var month = said.Groups["month"] is { Success: true, Value: var name } ? Array.IndexOf(Months, name[..3]) + 1 : 0;
        var day = int.Parse(said.Groups["day"].Value, CultureInfo.InvariantCulture);
        return day >= 1 && day <= DateTime.DaysInMonth(LeapYear, Math.Max(month, 1)) ? string.Create(CultureInfo.InvariantCulture, $"date{month:00}{day:00}") : said.Value;
    }

    // "After 10 may suit" is no date.
    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?:(?:st|nd|rd|th)\s(?:of\s)?|\s(?:of\s)?(?!may (?:be|suit|work|not|do)\b))(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<month>january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\b(?![:.][0-9]|\s?[ap]m|-)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex("^date[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
