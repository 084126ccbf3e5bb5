using System.Runtime.Intrinsics;
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
        var vectors = MemoryMarshal.Cast<float, Vector512<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(sum);
        for (var at = 0; at < vectors.Length; at++)
        {
            sums[at] += vectors[at] * factor;
        }

        AddRest(row[(vectors.Length * Vector512<float>.Count)..], factor, sum[(vectors.Length * Vector512<float>.Count)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.AggressiveInlining)]
    private static void AddRest(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        var vectors = MemoryMarshal.Cast<float, Vector128<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector128<float>>(sum);
        for (var at = 0; at < vectors.Length; at++)
        {
            sums[at] += vectors[at] * factor;
        }

        for (var at = vectors.Length * Vector128<float>.Count; at < row.Length; at++)
        {
            sum[at] += row[at] * factor;
        }
    }

    /// <summary>As for a row of whole numbers. Both fill whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddScaled(ReadOnlySpan<sbyte> row, float factor, Span<float> sum)
    {
        var numbers = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(row);
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(sum);
        for (var at = 0; at < numbers.Length; at++)
        {
            var wide = Vector512.WidenLower(Vector256.WidenLower(numbers[at].ToVector256Unsafe()).ToVector512Unsafe());
            sums[at] += Vector512.ConvertToSingle(wide) * factor;
        }
    }

    /// <summary>Writes each value as a whole number, the largest as 127 or -127.</summary>
    /// <returns>What 1 is worth.</returns>
    internal static float Pack(ReadOnlySpan<float> row, Span<sbyte> packed)
    {
        var most = 0f;
        foreach (var value in row)
        {
            most = Math.Max(most, Math.Abs(value));
        }

        for (var at = 0; at < row.Length; at++)
        {
            packed[at] = most > 0 ? (sbyte)MathF.Round(row[at] / most * sbyte.MaxValue) : (sbyte)0;
        }

        return most / sbyte.MaxValue;
    }

    /// <summary>Adds to <paramref name="sums"/> the rows of a matrix, each times its factor. A row is as long as the sums, and fills whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddProduct(ReadOnlySpan<float> matrix, ReadOnlySpan<float> factors, Span<float> sums)
    {
        var cells = MemoryMarshal.Cast<float, Vector512<float>>(matrix);
        var totals = MemoryMarshal.Cast<float, Vector512<float>>(sums);
        for (var row = 0; row < factors.Length; row++)
        {
            var factor = Vector512.Create(factors[row]);
            var rowCells = cells.Slice(row * totals.Length, totals.Length);
            for (var at = 0; at < rowCells.Length; at++)
            {
                totals[at] += rowCells[at] * factor;
            }
        }
    }

    /// <summary>Adds to each row of a matrix <paramref name="added"/> times the row's factor. Rows as in <see cref="AddProduct"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddOuterProduct(Span<float> matrix, ReadOnlySpan<float> factors, ReadOnlySpan<float> added)
    {
        var cells = MemoryMarshal.Cast<float, Vector512<float>>(matrix);
        var additions = MemoryMarshal.Cast<float, Vector512<float>>(added);
        for (var row = 0; row < factors.Length; row++)
        {
            var factor = Vector512.Create(factors[row]);
            var rowCells = cells.Slice(row * additions.Length, additions.Length);
            for (var at = 0; at < rowCells.Length; at++)
            {
                rowCells[at] += additions[at] * factor;
            }
        }
    }

    /// <summary>
    /// One step of dual coordinate descent for classes that a text does not belong to: each force moves to where its class is best kept away from the text, never below 0.
    /// </summary>
    /// <param name="scores">Of the text; become the steps that the scores have to move by.</param>
    /// <returns>The longest step; that of the text's own class counts among them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static float StepAway(Span<float> forces, Span<float> scores, float slack, float length)
    {
        var force = MemoryMarshal.Cast<float, Vector512<float>>(forces);
        var score = MemoryMarshal.Cast<float, Vector512<float>>(scores);
        var most = Vector512<float>.Zero;
        for (var at = 0; at < force.Length; at++)
        {
            var gradient = (force[at] * slack) - score[at] - Vector512<float>.One;
            var wanted = Vector512.Max(Vector512<float>.Zero, force[at] - (gradient / length));
            score[at] = force[at] - wanted;
            force[at] = wanted;
            most = Vector512.Max(most, Vector512.Abs(score[at]));
        }

        return MaxOf(most);
    }

    private static float MaxOf(Vector512<float> values)
    {
        var most = 0f;
        for (var at = 0; at < Vector512<float>.Count; at++)
        {
            most = Math.Max(most, values[at]);
        }

        return most;
    }

    /// <summary>Both are as long, and fill whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var ones = MemoryMarshal.Cast<float, Vector512<float>>(one);
        var others = MemoryMarshal.Cast<float, Vector512<float>>(other);
        var sum = Vector512<float>.Zero;
        for (var at = 0; at < ones.Length; at++)
        {
            sum += ones[at] * others[at];
        }

        return Vector512.Sum(sum);
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
