using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>One or two sentences of a longer message, so that a red flag is not drowned by what stands around it.</summary>
internal static class SentenceWindows
{
    /// <summary>How much less a part of a message counts than a message: what is left out might explain it.</summary>
    internal const float Doubt = 0.4f;

    private const int MostSentences = 2;
    private const int FewestWords = 3;

    internal static WordSpan WholeOf(IReadOnlyList<MessageWord> words) => new(0, words.Count - 1);

    internal static IEnumerable<WordSpan> Of(IReadOnlyList<MessageWord> words)
    {
        List<int> starts = [.. Enumerable.Range(0, words.Count).Where(at => at == 0 || words[at].PauseBefore == Pause.Sentence), words.Count];
        if (starts.Count <= MostSentences)
        {
            yield break;
        }

        for (var first = 0; first < starts.Count - 1; first++)
        {
            for (var next = first + 1; next <= Math.Min(first + MostSentences, starts.Count - 1); next++)
            {
                if (starts[next] - starts[first] >= FewestWords)
                {
                    yield return new WordSpan(starts[first], starts[next] - 1);
                }
            }
        }
    }
}
