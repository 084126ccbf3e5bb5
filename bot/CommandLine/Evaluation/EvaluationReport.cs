using System.Globalization;
using Backpain.Dialogs.Replies;

namespace Backpain.Bot.CommandLine.Evaluation;

/// <summary>Writes what an evaluation found: accuracy by kind and tag, confusions, the refusal curve, and the lines that fail.</summary>
internal static class EvaluationReport
{
    internal static void Write(IReadOnlyList<Judgement> judgements, TextWriter writer)
    {
        WriteShare(writer, "overall", judgements);
        WriteGroups(writer, "kind", judgements, judgement => [judgement.Line.Kind]);
        WriteGroups(writer, "tag", judgements, judgement => judgement.Line.Tags ?? []);
        WriteConfusions(writer, judgements);
        WriteRefusalCurve(writer, judgements);
        WriteFailures(writer, judgements);
    }

    private static void WriteGroups(TextWriter writer, string title, IReadOnlyList<Judgement> judgements, Func<Judgement, IEnumerable<string>> groupsOf)
    {
        writer.WriteLine($"\nby {title}");
        var groups = judgements.SelectMany(judgement => groupsOf(judgement).Select(group => (group, judgement)))
            .GroupBy(entry => entry.group, entry => entry.judgement)
            .OrderByDescending(group => group.Count());
        foreach (var group in groups)
        {
            WriteShare(writer, "  " + group.Key, [.. group]);
        }
    }

    private static void WriteShare(TextWriter writer, string name, IReadOnlyList<Judgement> judgements)
    {
        var right = judgements.Count(judgement => judgement.Right);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {right,4} of {judgements.Count,4}  {100.0 * right / Math.Max(1, judgements.Count),5:0.0} %"));
    }

    private static void WriteConfusions(TextWriter writer, IReadOnlyList<Judgement> judgements)
    {
        writer.WriteLine("\nconfusions (wanted -> got)");
        foreach (var pair in judgements.Where(judgement => !judgement.Right).GroupBy(judgement => (judgement.Wanted, judgement.Got)).OrderByDescending(pair => pair.Count()))
        {
            writer.WriteLine($"  {pair.Count(),3}  {pair.Key.Wanted} -> {pair.Key.Got}");
        }
    }

    /// <summary>Of the questions that have an answer: how many are answered right, wrong, and not at all, if the bot only answers from that confidence on.</summary>
    private static void WriteRefusalCurve(TextWriter writer, IReadOnlyList<Judgement> judgements)
    {
        writer.WriteLine("\nrefusal curve over questions with an answer\nthreshold  right  wrong  declined");
        List<Judgement> answerable = [.. judgements.Where(judgement => judgement.Line.Kind == ReplyKinds.Answer)];
        for (var step = 0; step < 20; step++)
        {
            var threshold = step / 20.0;
            var answered = answerable.Where(judgement => judgement.Kind == ReplyKinds.Answer && judgement.Confidence >= threshold).ToList();
            var right = answered.Count(judgement => judgement.Right);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threshold,9:0.00}  {right,5}  {answered.Count - right,5}  {answerable.Count - answered.Count,8}"));
        }
    }

    private static void WriteFailures(TextWriter writer, IReadOnlyList<Judgement> judgements)
    {
        writer.WriteLine("\nlines that fail");
        foreach (var judgement in judgements.Where(judgement => !judgement.Right))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {judgement.Line.Id}  {judgement.Wanted} -> {judgement.Got} ({judgement.Confidence:0.00})  {judgement.Line.Question}"));
        }
    }
}
