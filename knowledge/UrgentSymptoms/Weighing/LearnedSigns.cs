using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What the examples teach: the weight of every trait, and which signs it speaks of.</summary>
internal sealed class LearnedSigns
{
    private const int FewestExamples = 2;

    private readonly TraitFinder finder;
    private readonly Dictionary<ulong, int> indexOf;
    private readonly float[] weights;
    private readonly string[] signs;
    private readonly LinearModel signModel;

    private LearnedSigns(TraitFinder finder, Dictionary<ulong, int> indexOf, float[] weights, string[] signs, LinearModel signModel)
    {
        this.finder = finder;
        this.indexOf = indexOf;
        this.weights = weights;
        this.signs = signs;
        this.signModel = signModel;
    }

    internal static LearnedSigns Learn(IReadOnlyList<Example> examples, TraitFinder finder, Ear ear)
    {
        var hashes = new ulong[examples.Count][];
        Parallel.For(0, examples.Count, at => hashes[at] = [.. finder.Find(ear.Hear(examples[at].Text)).Select(trait => trait.Hash).Distinct()]);
        var indexOf = IndexOfThoseKept(hashes);
        int[][] traits = [.. hashes.Select(each => KnownAmong(each, indexOf))];
        var weights = Divider.Learn(traits, [.. examples.Select(example => example.SignId is not null)], indexOf.Count);
        string[] signs = [.. examples.Select(example => example.SignId).OfType<string>().Distinct()];
        var texts = examples.Zip(traits).Where(each => each.First.SignId is not null).Select(each => new TrainingText(VectorOf(each.Second), Array.IndexOf(signs, each.First.SignId), 1));
        return new LearnedSigns(finder, indexOf, weights, signs, new SoftmaxTrainer(indexOf.Count, signs.Length).Train([.. texts]));
    }

    internal LearnedVerdict Weigh(HeardMessage message)
    {
        var traits = KnownTraits.In(finder.Find(message), indexOf);
        var best = traits.All();
        var score = Divider.Score(weights, best);
        var bestPart = score;
        foreach (var window in SentenceWindows.Of(message.Words))
        {
            var part = traits.Within(window);
            var partScore = Divider.Score(weights, part);
            bestPart = Math.Max(bestPart, partScore);
            (best, score) = partScore - SentenceWindows.Doubt > score ? (part, partScore - SentenceWindows.Doubt) : (best, score);
        }

        return new LearnedVerdict(score, bestPart, SignOf(best), traits.TellingWords(best, weights, message.Words.Count));
    }

    private string SignOf(int[] traits)
    {
        Span<float> scores = stackalloc float[LinearModel.WidthFor(signs.Length)];
        signModel.Score(VectorOf(traits), scores);
        var best = 0;
        for (var sign = 1; sign < signs.Length; sign++)
        {
            best = scores[sign] > scores[best] ? sign : best;
        }

        return signs[best];
    }

    private static TextVector VectorOf(int[] traits)
    {
        var values = new float[traits.Length];
        Array.Fill(values, Divider.Share(traits.Length));
        return new TextVector(traits, values, []);
    }

    private static Dictionary<ulong, int> IndexOfThoseKept(ulong[][] hashes)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var hash in hashes.SelectMany(each => each))
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        var indexOf = new Dictionary<ulong, int>();
        foreach (var (hash, count) in counts)
        {
            if (count >= FewestExamples)
            {
                indexOf.Add(hash, indexOf.Count);
            }
        }

        return indexOf;
    }

    private static int[] KnownAmong(ulong[] hashes, Dictionary<ulong, int> indexOf) =>
        [.. hashes.Select(hash => indexOf.GetValueOrDefault(hash, -1)).Where(index => index >= 0)];
}
