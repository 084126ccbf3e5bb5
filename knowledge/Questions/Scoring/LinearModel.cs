using System.Runtime.Intrinsics;
using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A weight for each feature and class, kept a row a feature; the rows of <see cref="TextVector.Meaning"/> come last.</summary>
internal sealed class LinearModel(int features, int classes)
{
    private readonly int width = WidthFor(classes);
    private readonly float[] weights = new float[(features + PooledMeaning.Length) * WidthFor(classes)];

    internal Span<float> RowsOfMeaning => weights.AsSpan(features * width);

    /// <returns>The length of a row: the classes, filled up to what the processor adds at once.</returns>
    internal static int WidthFor(int classes) => (classes + Vector512<float>.Count - 1) / Vector512<float>.Count * Vector512<float>.Count;

    internal Span<float> Row(int feature) => weights.AsSpan(feature * width, width);

    /// <param name="scores">Is filled with the score of each class; as long as a row.</param>
    internal void Score(TextVector text, Span<float> scores)
    {
        scores.Clear();
        for (var at = 0; at < text.Indices.Length; at++)
        {
            Rows.AddScaled(Row(text.Indices[at]), text.Values[at], scores);
        }

        Rows.AddProduct(RowsOfMeaning, text.Meaning, scores);
    }
}
