using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>Scores classes by what filters found.</summary>
/// <param name="weights">A row a class.</param>
/// <param name="biases">One a class, or more.</param>
internal sealed class OutputLayer(int classes, float[] weights, float[] biases)
{
    private readonly int width = weights.Length / classes;

    internal int Classes => classes;

    internal void Score(ReadOnlySpan<float> found, Span<float> scores)
    {
        for (var one = 0; one < classes; one++)
        {
            scores[one] = biases[one] + Rows.Dot(weights.AsSpan(one * width, width), found);
        }
    }

    internal static OutputLayer ReadFrom(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadAll<float>(), reader.ReadAll<float>());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.Write(classes);
        writer.WriteAll<float>(weights);
        writer.WriteAll<float>(biases);
    }
}
