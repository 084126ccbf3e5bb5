using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>
/// Filters that look at every run of one to four words of a text, and each tell the most that they found in any run, never less than 0. A run may begin before the text and end
/// after it. It gives a filter the sum of its words' shares, which are the same in all texts.
/// </summary>
/// <param name="weights">In panels, one after the other, that hold the columns of thirty-two numbers of a share: a row for each number of a word's input.</param>
/// <param name="biases">One for each filter, narrow ones first.</param>
internal sealed class Filters(FilterShape shape, float[] weights, float[] biases)
{
    /// <summary>Where no run gave a filter more than 0.</summary>
    internal const int Nowhere = int.MinValue;

    internal FilterShape Shape => shape;

    internal static Filters ReadFrom(BinaryReader reader) => new(new FilterShape(reader.ReadInt32()), reader.ReadAll<float>(), reader.ReadAll<float>());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.Write(shape.Each);
        writer.WriteAll<float>(weights);
        writer.WriteAll<float>(biases);
    }

    internal float[] ShareOf(float[] input)
    {
        var share = new float[shape.ShareLength];
        for (var panel = 0; panel < shape.Panels; panel++)
        {
            // Twice the same word is still quicker than one row of weights after the other.
            ReadShares(panel, input, share, input, share);
        }

        return share;
    }

    /// <summary>A part of the shares of two words at once, which takes less time for each.</summary>
    /// <param name="shareOfOne">Is filled in part, as is <paramref name="shareOfOther"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void ReadShares(int panel, float[] one, float[] shareOfOne, float[] other, float[] shareOfOther)
    {
        var weights = MemoryMarshal.Cast<float, Vector512<float>>(PanelOf(panel));
        var (leftOfOne, rightOfOne) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (leftOfOther, rightOfOther) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var row = 0; row < one.Length && row < other.Length; row++)
        {
            var (left, right) = (weights[2 * row], weights[(2 * row) + 1]);
            var (ofOne, ofOther) = (Vector512.Create(one[row]), Vector512.Create(other[row]));
            leftOfOne = Vector512.FusedMultiplyAdd(left, ofOne, leftOfOne);
            rightOfOne = Vector512.FusedMultiplyAdd(right, ofOne, rightOfOne);
            leftOfOther = Vector512.FusedMultiplyAdd(left, ofOther, leftOfOther);
            rightOfOther = Vector512.FusedMultiplyAdd(right, ofOther, rightOfOther);
        }

        var column = panel * FilterShape.ColumnsOfPanel;
        leftOfOne.CopyTo(shareOfOne, column);
        rightOfOne.CopyTo(shareOfOne, column + Vector512<float>.Count);
        leftOfOther.CopyTo(shareOfOther, column);
        rightOfOther.CopyTo(shareOfOther, column + Vector512<float>.Count);
    }

    /// <param name="words">The share of each word of a text.</param>
    /// <param name="found">Is filled with what each filter tells.</param>
    /// <param name="starts">Is filled with where the run begins that gave it; it may lie before the text.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Read(ReadOnlySpan<float[]> words, Span<float> found, Span<int> starts)
    {
        for (var filter = 0; filter < shape.Count; filter += Vector512<float>.Count)
        {
            var bias = At(biases, filter);
            var (width, column) = (shape.WidthOf(filter), shape.ColumnOf(filter, 0));
            var (most, at) = (Vector512<float>.Zero, Vector512.Create(Nowhere));
            for (var start = 1 - width; start < words.Length; start++)
            {
                var sum = bias;
                for (var place = Math.Max(0, -start); place < Math.Min(width, words.Length - start); place++)
                {
                    sum += At(words[start + place], column + (place * shape.Each));
                }

                var isMore = Vector512.GreaterThan(sum, most);
                most = Vector512.ConditionalSelect(isMore, sum, most);
                at = Vector512.ConditionalSelect(isMore.AsInt32(), Vector512.Create(start), at);
            }

            most.CopyTo(found[filter..]);
            at.CopyTo(starts[filter..]);
        }
    }

    private ReadOnlySpan<float> PanelOf(int panel) => weights.AsSpan(panel * FilterShape.ColumnsOfPanel * WordInput.Length, FilterShape.ColumnsOfPanel * WordInput.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> At(float[] numbers, int from) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(numbers), (nuint)from);
}
