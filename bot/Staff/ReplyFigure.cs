using System.Globalization;
using Backpain.Consultations.Statistics;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Staff;

/// <summary>One bar of a chart.</summary>
/// <param name="Percent">Of the longest bar, 0 to 100.</param>
public sealed record Bar(string Label, int Count, double Percent);

/// <summary>What people asked in some days and how it was answered, in bars.</summary>
/// <param name="Days">Questions a day, every day, oldest first.</param>
public sealed record ReplyFigure(IReadOnlyList<Bar> HowAnswered, IReadOnlyList<Bar> Topics, IReadOnlyList<Bar> NotAnswered, IReadOnlyList<Bar> Days)
{
    private const int MostBars = 15;
    private const string Unsure = "decline-unsure";

    private static readonly (string Label, Func<ReplyCount, bool> Counts)[] Answers =
    [
        ("Answered", count => count.Kind == ReplyKinds.Answer),
        ("Offered a choice", count => count.Kind == ReplyKinds.Clarify),
        ("Declined by name", count => count.Kind == ReplyKinds.Decline && count.Subject != Unsure),
        ("Not understood", count => count.Kind == ReplyKinds.Decline && count.Subject == Unsure),
        ("Urgent advice shown", count => count.Kind == ReplyKinds.Urgent),
        ("Requests stored", count => count.Kind == ReplyKinds.Stored),
    ];

    /// <param name="counts">Of these days only.</param>
    public static ReplyFigure Of(IReadOnlyList<ReplyCount> counts, DateOnly since, DateOnly today, ContentSnapshot content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var questions = counts.Where(count => count.Kind is ReplyKinds.Answer or ReplyKinds.Clarify or ReplyKinds.Decline).ToList();
        return new ReplyFigure(
            Bars(Answers.Select(answer => (answer.Label, counts.Where(answer.Counts).Sum(count => count.Count)))),
            Top(counts.Where(count => count.Kind == ReplyKinds.Answer), id => content.FindTopic(id)?.Title ?? id),
            Top(counts.Where(count => count.Kind == ReplyKinds.Decline && count.Subject != Unsure), SayIntent),
            Bars(Enumerable.Range(0, today.DayNumber - since.DayNumber + 1).Select(since.AddDays)
                .Select(day => (day.ToString("d MMM", CultureInfo.InvariantCulture), questions.Where(count => count.Day == day).Sum(count => count.Count)))));
    }

    private static IReadOnlyList<Bar> Top(IEnumerable<ReplyCount> counts, Func<string, string> name) =>
        Bars(counts.GroupBy(count => count.Subject).Select(same => (name(same.Key), Count: same.Sum(count => count.Count)))
            .OrderByDescending(each => each.Count).ThenBy(each => each.Item1, StringComparer.Ordinal).Take(MostBars));

    private static IReadOnlyList<Bar> Bars(IEnumerable<(string Label, int Count)> counts)
    {
        var all = counts.ToList();
        var longest = all.Select(each => each.Count).DefaultIfEmpty().Max();
        return [.. all.Select(each => new Bar(each.Label, each.Count, longest == 0 ? 0 : 100.0 * each.Count / longest))];
    }

    /// <summary>"decline-other-therapies" as "other therapies"; what is personal is declined in a group without an intent.</summary>
    private static string SayIntent(string id) => id.Length == 0 ? "personal matters in a group" : id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..].Replace('-', ' ');
}
