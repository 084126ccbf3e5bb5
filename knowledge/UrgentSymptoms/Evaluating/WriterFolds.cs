using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.UrgentSymptoms.Evaluating;

/// <summary>Groups of writers about as large as each other. Learning without each group in turn is quicker than without each writer, and judges a little more strictly.</summary>
internal static class WriterFolds
{
    private const int Folds = 6;

    /// <returns>The writers of each fold, the same for the same examples.</returns>
    internal static IReadOnlyList<IReadOnlySet<string>> Of(IEnumerable<Example> examples)
    {
        var folds = Enumerable.Range(0, Folds).Select(_ => (Writers: new HashSet<string>(StringComparer.Ordinal), Messages: 0)).ToArray();
        var writers = examples.Where(example => !example.IsOrdinary).CountBy(example => example.Writer!).OrderByDescending(writer => writer.Value).ThenBy(writer => writer.Key, StringComparer.Ordinal);
        foreach (var (writer, messages) in writers)
        {
            var smallest = Array.IndexOf(folds, folds.MinBy(fold => fold.Messages));
            folds[smallest].Writers.Add(writer);
            folds[smallest].Messages += messages;
        }

        return [.. folds.Where(fold => fold.Writers.Count > 0).Select(fold => fold.Writers)];
    }
}
