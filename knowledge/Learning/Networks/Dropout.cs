using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>Leaves numbers out by chance, so that a network learns not to rely on any of them (Srivastava et al. 2014).</summary>
/// <param name="share">Of the numbers that are left out; 0 for none.</param>
internal readonly struct Dropout(float share)
{
    private readonly float kept = 1 / (1 - share);
    private readonly uint leftOutBelow = (uint)(share * uint.MaxValue);

    /// <summary>What is kept counts for more, so that the sum stays what it is on average. The same seed leaves out the same.</summary>
    /// <param name="numbers">Fill whole vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Apply(uint seed, Span<float> numbers)
    {
        var vectors = MemoryMarshal.Cast<float, Vector512<float>>(numbers);
        var dice = Vector512<uint>.Indices + Vector512.Create(seed * 0x9E3779B9);
        for (var at = 0; at < vectors.Length; at++)
        {
            var isKept = Vector512.GreaterThanOrEqual(Mix(dice), Vector512.Create(leftOutBelow)).AsSingle();
            vectors[at] = Vector512.ConditionalSelect(isKept, vectors[at] * kept, Vector512<float>.Zero);
            dice += Vector512.Create((uint)Vector512<uint>.Count);
        }
    }

    // As MurmurHash ends, where every bit comes to depend on every other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Mix(Vector512<uint> numbers)
    {
        var mixed = (numbers ^ (numbers >> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >> 16);
    }
}
