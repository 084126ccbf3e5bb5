using System.Runtime.Intrinsics;
using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A weight for each feature and class, kept a row a feature; then the rows of <see cref="TextVector.Meaning"/>, and last what every text starts from. To learn with.</summary>
internal sealed class LinearModel(int features, int classes)
{
    private readonly int width = WidthFor(classes);
    private readonly float[] weights = new float[(features + PooledMeaning.Length + 1) * WidthFor(classes)];

    internal int Classes => classes;

    internal int RowCount => features + PooledMeaning.Length + 1;

    private Span<float> RowsOfMeaning => weights.AsSpan(features * width, PooledMeaning.Length * width);

    private Span<float> Start => Row(features + PooledMeaning.Length);

    /// <returns>The length of a row: the classes, filled up to what the processor adds at once.</returns>
    internal static int WidthFor(int classes) => (classes + Vector512<float>.Count - 1) / Vector512<float>.Count * Vector512<float>.Count;

    /// <param name="scores">Is filled with the score of each class; as long as a row.</param>
    internal void Score(TextVector text, Span<float> scores)
    {
        Start.CopyTo(scores);
        for (var at = 0; at < text.Indices.Length; at++)
        {
            Rows.AddScaled(Row(text.Indices[at]), text.Values[at], scores);
        }

        Rows.AddProduct(RowsOfMeaning, text.Meaning, scores);
    }

    /// <summary>Moves the scores of a text, and of others the more the more they are like it, by its length times <paramref name="steps"/>.</summary>
    internal void Add(TextVector text, ReadOnlySpan<float> steps)
    {
        Rows.AddScaled(steps, 1, Start);
        for (var at = 0; at < text.Indices.Length; at++)
        {
            Rows.AddScaled(steps, text.Values[at], Row(text.Indices[at]));
        }

        Rows.AddOuterProduct(RowsOfMeaning, text.Meaning, steps);
    }

    internal Span<float> Row(int feature) => weights.AsSpan(feature * width, width);
}
