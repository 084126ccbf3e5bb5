using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>
/// A learned model, to serve with: each weight in a byte, a quarter of the memory, and a scale for each row. Rows as in <see cref="LinearModel"/>, a row for all classes.
/// </summary>
/// <param name="scales">What a number of each row is worth.</param>
internal sealed class PackedModel(int width, sbyte[] numbers, float[] scales)
{
    internal int Width => width;

    /// <param name="blocks">Of classes, in their order; all but the last fill their rows.</param>
    internal static PackedModel Pack(IReadOnlyList<LinearModel> blocks)
    {
        var rows = blocks[0].RowCount;
        var width = LinearModel.WidthFor(blocks.Sum(block => block.Classes));
        var (numbers, scales) = (new sbyte[rows * width], new float[rows]);
        var whole = new float[width];
        for (var row = 0; row < rows; row++)
        {
            var to = whole.AsSpan();
            foreach (var block in blocks)
            {
                block.Row(row).CopyTo(to);
                to = to[block.Classes..];
            }

            scales[row] = Rows.Pack(whole, numbers.AsSpan(row * width, width));
        }

        return new PackedModel(width, numbers, scales);
    }

    internal static PackedModel ReadFrom(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadAll<sbyte>(), reader.ReadAll<float>());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.Write(width);
        writer.WriteAll<sbyte>(numbers);
        writer.WriteAll<float>(scales);
    }

    /// <param name="scores">Is filled with the score of each class; as long as a row.</param>
    internal void Score(TextVector text, Span<float> scores)
    {
        scores.Clear();
        for (var at = 0; at < text.Indices.Length; at++)
        {
            Add(text.Indices[at], text.Values[at], scores);
        }

        var firstOfMeaning = scales.Length - PooledMeaning.Length - 1;
        for (var at = 0; at < text.Meaning.Length; at++)
        {
            Add(firstOfMeaning + at, text.Meaning[at], scores);
        }

        Add(scales.Length - 1, 1, scores);
    }

    private void Add(int row, float factor, Span<float> scores) => Rows.AddScaled(numbers.AsSpan(row * width, width), factor * scales[row], scores);
}
