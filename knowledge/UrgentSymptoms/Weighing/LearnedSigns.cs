using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Weighs messages by what the examples taught.</summary>
internal sealed class LearnedSigns(SignModel learned, TraitFinder finder)
{
    /// <param name="pattern">Where the words stand that fit a pattern; null where none does.</param>
    internal LearnedVerdict Weigh(HeardMessage message, WordSpan? pattern)
    {
        var traits = finder.Find(message);
        var collector = TraitCollector.Borrow();
        var whole = SentenceWindows.WholeOf(message.Words);
        var (best, score) = (whole, collector.Score(traits, whole, learned.Weights));
        var withPattern = pattern is null ? float.MinValue : score;
        foreach (var window in SentenceWindows.Of(message.Words))
        {
            var partScore = collector.Score(traits, window, learned.Weights);
            withPattern = pattern is { } words && window.Contains(words) ? Math.Max(withPattern, partScore) : withPattern;
            (best, score) = partScore - SentenceWindows.Doubt > score ? (window, partScore - SentenceWindows.Doubt) : (best, score);
        }

        collector.GiveBack();
        return new LearnedVerdict(score, message.Words.Count, finder.KindsOfWordsIn(message), best) { ScoreWithPattern = withPattern };
    }

    /// <summary>The sign that a part of a message is most like, and the places of the words that speak for it most, in order.</summary>
    internal (string SignId, IReadOnlyList<int> TellingWords) Explain(HeardMessage message, WordSpan part)
    {
        var traits = finder.Find(message);
        var collector = TraitCollector.Borrow();
        var row = collector.RowOf(traits, part);
        collector.GiveBack();
        return (learned.Guess.SignOf(row), traits.TellingWords(part, learned.Weights));
    }
}
