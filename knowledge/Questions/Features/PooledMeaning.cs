using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>What the words of a text mean together: the mean of their vectors, of length 1.</summary>
internal sealed class PooledMeaning(float[] usual)
{
    internal static int Length { get; } = WordVectors.Dimensions;

    /// <param name="texts">What is usual in them tells nothing and is taken off.</param>
    internal static PooledMeaning Learn(IReadOnlyList<IReadOnlyList<Word>> texts)
    {
        var usual = new float[Length];
        var pooled = new float[Length];
        foreach (var text in texts)
        {
            Pool(text, pooled);
            Rows.AddScaled(pooled, 1f / texts.Count, usual);
        }

        return new PooledMeaning(usual);
    }

    internal static PooledMeaning ReadFrom(BinaryReader reader) => new(reader.ReadAll<float>());

    internal void WriteTo(BinaryWriter writer) => writer.WriteAll<float>(usual);

    /// <returns>Zeros when no word has a meaning.</returns>
    internal float[] Of(IReadOnlyList<Word> words)
    {
        var vector = new float[Length];
        if (!Pool(words, vector))
        {
            return vector;
        }

        Rows.AddScaled(usual, -1, vector);
        Rows.Scale(vector, 1 / MathF.Sqrt(Rows.SumOfSquares(vector) + 1e-9f));
        return vector;
    }

    private static bool Pool(IReadOnlyList<Word> words, Span<float> vector)
    {
        vector.Clear();
        Span<float> one = stackalloc float[WordVectors.Dimensions];
        var count = 0;
        foreach (var word in words)
        {
            if (WordVectors.TryRead(word.Text, one))
            {
                count++;
                Rows.AddScaled(one, 1, vector);
            }
        }

        // The centre of a text must not depend on its length.
        Rows.Scale(vector, 1 / MathF.Sqrt(Rows.SumOfSquares(vector) + 1e-9f));
        return count > 0;
    }
}
