using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>A text as numbers: the features that the content has too, each with its weight, and what its words mean together.</summary>
/// <param name="Indices">Of features, in rising order.</param>
/// <param name="Values">The weight of each; with <paramref name="Meaning"/> of length 1, or less when some words are unknown.</param>
/// <param name="Meaning">See <see cref="PooledMeaning"/>.</param>
internal sealed record TextVector(int[] Indices, float[] Values, float[] Meaning)
{
    internal float SumOfSquares { get; } = Rows.SumOfSquares(Values) + Rows.SumOfSquares(Meaning);
}
