using System.Globalization;
using Backpain.Knowledge.Questions.Evaluating;

namespace Backpain.Bot.CommandLine.Evaluation;

/// <summary>Writes a refusal curve as the table of <c>docs/understanding.md</c>.</summary>
internal static class RefusalCurveReport
{
    internal static void Write(RefusalCurve curve, TextWriter writer)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{curve.Asks} asks of topics; the best subject is right for {curve.ExactSubject:P1} of all asks\n"));
        writer.WriteLine("| threshold | right | wrong | declined | intents answered |\n|---|---|---|---|---|");
        foreach (var point in curve.Points)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {point.Threshold:0.00} | {point.Right:P1} | {point.Wrong:P1} | {point.Declined:P1} | {point.IntentsAnswered:P1} |"));
        }
    }
}
