using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>
/// Filters that look at every run of one to four words of a text, and each tell the most that they found in any run, never less than 0. A run may begin before the text and end
/// after it. It gives a filter the sum of its words' shares, which are the same in all texts.
/// </summary>
/// <param name="weights">A row for each number of a word's input, a column for each number of a share.</param>
/// <param name="biases">One for each filter, narrow ones first.</param>
internal sealed class Filters(FilterShape shape, float[] weights, float[] biases)
{
    /// <summary>Where no run gave a filter more than 0.</summary>
    internal const int Nowhere = int.MinValue;

    /// <summary>For <see cref="ReadShares"/>.</summary>
    internal const int WordsAtOnce = 4;

    internal FilterShape Shape => shape;

    internal static Filters ReadFrom(BinaryReader reader) => new(new FilterShape(reader.ReadInt32()), reader.ReadAll<float>(), reader.ReadAll<float>());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.Write(shape.Each);
        writer.WriteAll<float>(weights);
        writer.WriteAll<float>(biases);
    }

    internal float[] ShareOf(ReadOnlySpan<float> input)
    {
        var share = new float[shape.ShareLength];
        Rows.AddProduct(weights, input, share);
        return share;
    }

    /// <summary>The same for several words at once, which takes less time for each.</summary>
    /// <param name="inputs">Of <see cref="WordsAtOnce"/> words.</param>
    /// <param name="shares">Of as many words; are filled.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void ReadShares(ReadOnlySpan<float[]> inputs, ReadOnlySpan<float[]> shares)
    {
        for (var column = 0; column < shape.ShareLength; column += Vector512<float>.Count)
        {
            var (one, two, three, four) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
            for (var row = 0; row < WordInput.Length; row++)
            {
                var weight = At(weights, (row * shape.ShareLength) + column);
                one = Vector512.FusedMultiplyAdd(weight, Vector512.Create(inputs[0][row]), one);
                two = Vector512.FusedMultiplyAdd(weight, Vector512.Create(inputs[1][row]), two);
                three = Vector512.FusedMultiplyAdd(weight, Vector512.Create(inputs[2][row]), three);
                four = Vector512.FusedMultiplyAdd(weight, Vector512.Create(inputs[3][row]), four);
            }

            one.CopyTo(shares[0], column);
            two.CopyTo(shares[1], column);
            three.CopyTo(shares[2], column);
            four.CopyTo(shares[3], column);
        }
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> At(float[] numbers, int from) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(numbers), (nuint)from);
}
