using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>What the words of a text mean together: the mean of their vectors, and the most and the least in each dimension, together of length 1.</summary>
internal sealed class PooledMeaning
{
    private const int Parts = 3;

    private readonly float[] usual;

    /// <param name="texts">What is usual in them tells nothing and is taken off.</param>
    internal PooledMeaning(IReadOnlyList<IReadOnlyList<Word>> texts)
    {
        usual = new float[Length];
        var pooled = new float[Length];
        foreach (var text in texts)
        {
            Pool(text, pooled);
            Rows.AddScaled(pooled, 1f / texts.Count, usual);
        }
    }

    internal static int Length { get; } = Parts * WordVectors.Dimensions;

    /// <returns>Zeros when no word has a meaning.</returns>
    internal float[] Of(IReadOnlyList<Word> words)
    {
        var vector = new float[Length];
        if (!Pool(words, vector))
        {
            return vector;
        }

        Rows.AddScaled(usual, -1, vector);
        for (var part = 0; part < Parts; part++)
        {
            var numbers = vector.AsSpan(part * WordVectors.Dimensions, WordVectors.Dimensions);
            Rows.Scale(numbers, 1 / MathF.Sqrt((Parts * Rows.SumOfSquares(numbers)) + 1e-9f));
        }

        return vector;
    }

    private static bool Pool(IReadOnlyList<Word> words, Span<float> vector)
    {
        vector.Clear();
        var size = WordVectors.Dimensions;
        var mean = vector[..size];
        var most = vector.Slice(size, size);
        var least = vector.Slice(2 * size, size);
        Span<float> one = stackalloc float[size];
        var count = 0;
        foreach (var word in words)
        {
            if (!WordVectors.TryRead(word.Text, one))
            {
                continue;
            }

            count++;
            for (var at = 0; at < size; at++)
            {
                mean[at] += one[at];
                most[at] = count == 1 ? one[at] : MathF.Max(most[at], one[at]);
                least[at] = count == 1 ? one[at] : MathF.Min(least[at], one[at]);
            }
        }

        // The centre of a text must not depend on its length.
        Rows.Scale(mean, 1 / MathF.Sqrt(Rows.SumOfSquares(mean) + 1e-9f));
        return count > 0;
    }
}
