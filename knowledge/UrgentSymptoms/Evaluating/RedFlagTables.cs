using System.Globalization;

namespace Backpain.Knowledge.UrgentSymptoms.Evaluating;

/// <summary>Writes the tables of docs/redFlags.md: by writer, by sign and by way of saying.</summary>
public static class RedFlagTables
{
    private const int FewestToTell = 40;
    private const int WordsOfLongText = 60;

    /// <param name="examples">Each judged by a watch that has not learned from its writer.</param>
    /// <returns>Markdown, with \n at the end of each line.</returns>
    public static string Write(IReadOnlyList<JudgedExample> examples)
    {
        var lines = new List<string> { "| writer | red flags | warned | asked | let pass | near misses | warned | asked |", "|---|---|---|---|---|---|---|---|" };
        lines.AddRange(Groups(examples, example => [example.Writer]).Select(group => $"| {group.Key} | {Shares(group, isUrgent: true)} | {Shares(group, isUrgent: false)} |"));
        AddTable("red flags by sign", examples.Where(example => example.SignId is not null), example => [example.SignId!], lines);
        AddTable("red flags by way of saying", examples.Where(example => example.SignId is not null), WaysOf, lines);
        AddTable("near misses by way of saying", examples.Where(example => example.SignId is null), WaysOf, lines);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static void AddTable(string title, IEnumerable<JudgedExample> examples, Func<JudgedExample, IEnumerable<string>> groupsOf, List<string> lines)
    {
        lines.AddRange(["", $"| {title} | messages | warned | asked | let pass |", "|---|---|---|---|---|"]);
        lines.AddRange(Groups(examples, groupsOf).Where(group => group.Count() >= FewestToTell).Select(group => $"| {group.Key} | {Shares([.. group])} |"));
    }

    /// <summary>As the writer says it, spelled in one way, and whether it is long.</summary>
    private static IEnumerable<string> WaysOf(JudgedExample example)
    {
        var ways = example.Manners.Select(manner => string.Concat(manner.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}")));
        var words = example.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words >= WordsOfLongText ? [.. ways, $"{WordsOfLongText} words or more"] : ways;
    }

    private static IOrderedEnumerable<IGrouping<string, JudgedExample>> Groups(IEnumerable<JudgedExample> examples, Func<JudgedExample, IEnumerable<string>> groupsOf) =>
        examples.SelectMany(example => groupsOf(example).Distinct().Select(group => (group, example))).GroupBy(each => each.group, each => each.example).OrderBy(group => group.Key, StringComparer.Ordinal);

    private static string Shares(IEnumerable<JudgedExample> examples, bool isUrgent)
    {
        var these = examples.Where(example => example.SignId is not null == isUrgent).ToList();
        var all = Shares(these);
        return isUrgent ? all : all[..all.LastIndexOf(" | ", StringComparison.Ordinal)];
    }

    private static string Shares(List<JudgedExample> examples)
    {
        var warned = examples.Count(example => example.Assessment.IsUrgent);
        var asked = examples.Count(example => example.Assessment is { IsUrgent: false, InDoubt: not null });
        return string.Create(CultureInfo.InvariantCulture, $"{examples.Count:#,0} | {Share(warned)} | {Share(asked)} | {Share(examples.Count - warned - asked)}");

        string Share(int count) => examples.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / examples.Count:0.0} %");
    }
}
