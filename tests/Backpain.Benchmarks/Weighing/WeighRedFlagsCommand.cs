using Backpain.Knowledge.UrgentSymptoms;
using Backpain.Knowledge.UrgentSymptoms.Evaluating;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Benchmarks.Weighing;

/// <summary>Makes <c>UrgentClueWeights.txt</c>: the examples of each group of writers, scored by a watch that learned from the others'.</summary>
internal static class WeighRedFlagsCommand
{
    /// <param name="folder">Where the weights are written.</param>
    internal static void Run(string folder)
    {
        var choices = UnseenExamples.Of(BenchmarkContent.Folder, (detector, examples) => examples.Select(example => Choice(detector, example))).ToList();
        WeightsFile.Write<UrgentClue>(Path.Combine(folder, "UrgentClueWeights.txt"), LogisticFit.Fit(choices, LearnedSigns.Clues, _ => false));
        Console.WriteLine($"{choices.Count} messages");
    }

    /// <summary>Between a red flag and none.</summary>
    private static LabelledChoice Choice(UrgentSymptomDetector detector, Example example)
    {
        var clues = new float[LearnedSigns.Clues];
        detector.FindClues(example.Text, clues);
        return new LabelledChoice([clues, new float[clues.Length]], [example.SignId is not null, example.SignId is null], 1);
    }
}
