using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A weight for each feature and meaning, kept a row a feature.</summary>
internal sealed class LinearModel(int features, int classes)
{
    private readonly float[] weights = new float[features * classes];

    internal int Classes => classes;

    internal Span<float> Row(int feature) => weights.AsSpan(feature * classes, classes);

    /// <summary>Fills the scores of all classes.</summary>
    internal void Score(SparseVector text, Span<float> scores)
    {
        scores.Clear();
        for (var at = 0; at < text.Indices.Length; at++)
        {
            Rows.AddScaled(Row(text.Indices[at]), text.Values[at], scores);
        }
    }
}
