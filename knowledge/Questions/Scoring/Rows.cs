using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>Arithmetic on rows of numbers. Optimised from the first call, since training is over before the runtime would get to it.</summary>
internal static class Rows
{
    /// <summary>Adds <paramref name="row"/> times <paramref name="factor"/> to <paramref name="sum"/>, which is as long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddScaled(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var at = 0; at < vectors.Length; at++)
        {
            sums[at] += vectors[at] * factor;
        }

        for (var at = vectors.Length * Vector<float>.Count; at < row.Length; at++)
        {
            sum[at] += row[at] * factor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Scale(Span<float> row, float factor)
    {
        for (var at = 0; at < row.Length; at++)
        {
            row[at] *= factor;
        }
    }

    /// <summary>Turns scores into probabilities.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void SoftMax(Span<float> row)
    {
        var most = float.NegativeInfinity;
        foreach (var score in row)
        {
            most = Math.Max(most, score);
        }

        var total = 0f;
        for (var at = 0; at < row.Length; at++)
        {
            row[at] = MathF.Exp(row[at] - most);
            total += row[at];
        }

        Scale(row, 1 / total);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static float SumOfSquares(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var value in row)
        {
            sum += value * value;
        }

        return sum;
    }
}
