using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What the examples teach: the weight of every trait, and which signs it speaks of.</summary>
internal sealed class LearnedSigns
{
    [ThreadStatic]
    private static TraitCollector? collectorOfThread;

    private readonly TraitFinder finder;
    private readonly TraitTable table;
    private readonly float[] weights;
    private readonly SignGuess guess;

    private LearnedSigns(TraitFinder finder, TraitTable table, float[] weights, SignGuess guess)
    {
        this.finder = finder;
        this.table = table;
        this.weights = weights;
        this.guess = guess;
    }

    private TraitCollector Collector => collectorOfThread?.Traits == table.Count ? collectorOfThread : collectorOfThread = new TraitCollector(table.Count);

    internal static LearnedSigns Learn(IReadOnlyList<Example> examples, TraitFinder finder, Ear ear)
    {
        HeardMessage[] heard = [.. examples.Select(example => ear.Hear(example.Text))];
        List<Trait>[] found = [.. heard.Select(finder.Find)];
        var table = new TraitTable(found);
        var collector = new TraitCollector(table.Count);
        var rows = new List<(TraitRow Row, bool IsUrgent)>();
        var signs = new List<(TraitRow Row, string SignId)>();
        for (var at = 0; at < examples.Count; at++)
        {
            var known = new KnownTraits(found[at], table, heard[at].Words.Count);
            var whole = collector.RowOf(known, SentenceWindows.WholeOf(heard[at].Words));
            rows.Add((whole, examples[at].SignId is not null));
            if (examples[at].SignId is { } sign)
            {
                signs.Add((whole, sign));
                continue;
            }

            // Where nothing is urgent no part of it is; of a red flag nobody knows which part is one.
            rows.AddRange(SentenceWindows.Of(heard[at].Words).Select(window => (collector.RowOf(known, window), false)));
        }

        return new LearnedSigns(finder, table, Divider.Learn(rows, table.Count), new SignGuess(signs, table.Count));
    }

    internal LearnedVerdict Weigh(HeardMessage message)
    {
        var traits = new KnownTraits(finder.Find(message), table, message.Words.Count);
        var best = SentenceWindows.WholeOf(message.Words);
        var collector = Collector;
        var score = collector.Score(traits, best, weights);
        var bestPart = score;
        foreach (var window in SentenceWindows.Of(message.Words))
        {
            var partScore = collector.Score(traits, window, weights);
            bestPart = Math.Max(bestPart, partScore);
            (best, score) = partScore - SentenceWindows.Doubt > score ? (window, partScore - SentenceWindows.Doubt) : (best, score);
        }

        return new LearnedVerdict(score, bestPart, best);
    }

    /// <summary>The sign that a part of a message is most like, and the places of the words that speak for it most, in order.</summary>
    internal (string SignId, IReadOnlyList<int> TellingWords) Explain(HeardMessage message, WordSpan part)
    {
        var traits = new KnownTraits(finder.Find(message), table, message.Words.Count);
        return (guess.SignOf(Collector.RowOf(traits, part)), traits.TellingWords(part, weights));
    }
}
