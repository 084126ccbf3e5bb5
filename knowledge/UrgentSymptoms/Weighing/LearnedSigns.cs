using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What the examples teach: the weight of every trait, and which signs it speaks of.</summary>
internal sealed class LearnedSigns
{
    private const float Cost = 3;

    /// <summary>Ordinary messages are many, and far from the border.</summary>
    private const float CostOfOrdinary = 3f;

    private readonly TraitFinder finder;
    private readonly float[] weights;
    private readonly SignGuess guess;

    private LearnedSigns(TraitFinder finder, float[] weights, SignGuess guess)
    {
        this.finder = finder;
        this.weights = weights;
        this.guess = guess;
    }

    internal static LearnedSigns Learn(IReadOnlyList<Lesson> lessons, TraitFinder finder)
    {
        var rows = new List<DividedRow>();
        foreach (var lesson in lessons)
        {
            var cost = lesson.Example.IsOrdinary ? CostOfOrdinary : Cost;
            rows.Add(new DividedRow(lesson.Whole, lesson.IsUrgent, cost));
            rows.AddRange(lesson.Parts.Select(part => new DividedRow(part, lesson.IsUrgent, cost)));
        }

        return new LearnedSigns(finder, Divider.Learn(rows), new SignGuess(lessons));
    }

    /// <param name="pattern">Where the words stand that fit a pattern; null where none does.</param>
    internal LearnedVerdict Weigh(HeardMessage message, WordSpan? pattern)
    {
        var traits = finder.Find(message);
        var collector = TraitCollector.Borrow();
        var whole = SentenceWindows.WholeOf(message.Words);
        var (best, score) = (whole, collector.Score(traits, whole, weights));
        var withPattern = pattern is null ? float.MinValue : score;
        foreach (var window in SentenceWindows.Of(message.Words))
        {
            var partScore = collector.Score(traits, window, weights);
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
        return (guess.SignOf(row), traits.TellingWords(part, weights));
    }
}
