using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>Numbers that are learned together, by Adam's steps (Kingma and Ba 2015).</summary>
/// <param name="values">To begin with; they move in place. They fill whole vectors.</param>
internal sealed class Trainable(float[] values)
{
    private const float OfMean = 0.9f;
    private const float OfSquares = 0.999f;
    private const float Least = 1e-8f;

    private readonly float[] mean = new float[values.Length];
    private readonly float[] squares = new float[values.Length];
    private int steps;

    internal float[] Values => values;

    /// <summary>How the loss grows with each; to be added up before a step, which empties it.</summary>
    internal float[] Gradient { get; } = new float[values.Length];

    /// <summary>Evenly spread around 0, and zeros after them that fill the last vector.</summary>
    /// <param name="most">How far a number may lie from 0.</param>
    internal static Trainable Random(int count, Func<int, float> most, Random random)
    {
        var values = new float[(count + Vector512<float>.Count - 1) / Vector512<float>.Count * Vector512<float>.Count];
        for (var at = 0; at < count; at++)
        {
            values[at] = most(at) * ((2 * random.NextSingle()) - 1);
        }

        return new Trainable(values);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Step(float rate)
    {
        steps++;
        var ofMean = rate / (1 - MathF.Pow(OfMean, steps));
        var ofSquares = 1 / (1 - MathF.Pow(OfSquares, steps));
        var value = Wide(values);
        var gradient = Wide(Gradient);
        var average = Wide(mean);
        var power = Wide(squares);
        for (var at = 0; at < value.Length; at++)
        {
            average[at] += (1 - OfMean) * (gradient[at] - average[at]);
            power[at] += (1 - OfSquares) * ((gradient[at] * gradient[at]) - power[at]);
            value[at] -= ofMean * average[at] / (Vector512.Sqrt(ofSquares * power[at]) + Vector512.Create(Least));
        }

        Array.Clear(Gradient);
    }

    private static Span<Vector512<float>> Wide(float[] numbers) => MemoryMarshal.Cast<float, Vector512<float>>(numbers.AsSpan());
}
