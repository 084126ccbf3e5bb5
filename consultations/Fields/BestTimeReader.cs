using System.Text.RegularExpressions;
using Backpain.Consultations.Calling;
using Backpain.Consultations.Fields.Times;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Fields;

/// <summary>Reads when a person likes to be called.</summary>
public static partial class BestTimeReader
{
    /// <summary>Characters. Longer texts are no time, and are refused.</summary>
    public const int LongestText = 300;

    /// <summary>Sections that a text about something else has as well.</summary>
    private static readonly string[] Everyday = ["at", "after", "before", "between", "to", "onwards", "orEarlier", "half", "not", "not before it", "good before it", "or", "break", "aside"];

    /// <summary>Sections that say "it's all the same to me".</summary>
    private static readonly string[] AnyTime = ["part 0-24", "days 0123456", "soon"];

    private static readonly string[] Fillers = ["in", "on", "the", "please", "best", "time", "is", "call", "ring", "me", "only"];

    /// <summary>Their words with white space tidied; null when they are empty, have no letter or digit, or are too long.</summary>
    public static string? Read(string? text) =>
        FieldText.Tidy(text, LongestText) is { } said && said.Any(char.IsLetterOrDigit) ? said : null;

    /// <summary>What they said as windows in which somebody is at the clinic.</summary>
    /// <returns>Null when the text says nothing of times; no windows when all that it says lies outside the opening hours.</returns>
    /// <param name="today">What "tomorrow" and "next week" count from.</param>
    public static CallTimes? ReadTimes(string? text, WorkingHours hours, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return FieldText.Tidy(text, LongestText) is { } said ? TimesReader.Read(said, hours, today) : null;
    }

    /// <summary>Whether a text speaks of times of day or days of the week, so that it can be taken for this field unasked.</summary>
    public static bool IsTimePreference(string? text) => Speaks(text, section => !Everyday.Contains(section));

    /// <summary>Whether a text names some times and not others: "Tuesdays", and not "whenever" or "I don't mind".</summary>
    public static bool NamesTimes(string? text) => Speaks(text, section => !Everyday.Contains(section) && !AnyTime.Contains(section));

    /// <summary>Whether a text says when to call and nothing else: "weekday mornings", "any time".</summary>
    public static bool IsNothingElse(string text) =>
        (NamesTimes(text) || Always().IsMatch(text)) && TimeWords.Of(text).All(phrase => phrase.Section is not null || Fillers.Contains(phrase.Text) || phrase.Text.Any(char.IsDigit));

    private static bool Speaks(string? text, Func<string, bool> tells)
    {
        if (FieldText.Tidy(text, LongestText) is not { } said)
        {
            return false;
        }

        var clock = new ClockSaid();
        var clause = new TimeClause();
        foreach (var phrase in TimeWords.Of(said))
        {
            if (!clock.Takes(phrase, clause))
            {
                clock.Flush(clause);
                if (phrase.Section is { } section && tells(section))
                {
                    return true;
                }
            }
        }

        clock.Flush(clause);
        return !clause.IsEmpty;
    }

    [GeneratedRegex(@"^\W*(?:any ?time|all day|whenever)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Always();
}
