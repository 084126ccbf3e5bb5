namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>The traits of a message or a part of it, each once, to learn from.</summary>
/// <param name="Numbers">Of the traits; the slight ones last.</param>
/// <param name="Full">How many are not slight.</param>
internal sealed record TraitRow(int[] Numbers, int Full)
{
    /// <summary>How much a slight trait counts; another counts 1.</summary>
    private const float Slight = 0.7f;

    /// <summary>So few traits that they prove little.</summary>
    private const float FewestThatProve = 40;

    /// <summary>The square of what all messages share; small, or the order of the examples moves the border.</summary>
    private const float Common = 0.04f;

    /// <summary>The more traits there are the less each counts.</summary>
    internal float Share { get; } = ShareOf(SquaresOf(Full, Numbers.Length - Full));

    internal float SumOfSquares => Common + (SquaresOf(Full, Numbers.Length - Full) * Share * Share);

    internal ReadOnlySpan<int> FullNumbers => Numbers.AsSpan(0, Full);

    internal static float ValueOf(in Trait trait) => trait.IsSlight ? Slight : 1;

    internal static float ShareOf(float squares) => 1 / MathF.Sqrt(Math.Max(FewestThatProve, squares));

    internal float Score(float[] weights)
    {
        var (full, slight) = (0f, 0f);
        foreach (var number in FullNumbers)
        {
            full += weights[number];
        }

        foreach (var number in Numbers.AsSpan(Full))
        {
            slight += weights[number];
        }

        return weights[^1] + (Share * (full + (Slight * slight)));
    }

    internal void AddTo(float[] weights, float step)
    {
        weights[^1] += step * Common;
        foreach (var number in FullNumbers)
        {
            weights[number] += step * Share;
        }

        foreach (var number in Numbers.AsSpan(Full))
        {
            weights[number] += step * Share * Slight;
        }
    }

    private static float SquaresOf(int full, int slight) => full + (slight * Slight * Slight);
}
