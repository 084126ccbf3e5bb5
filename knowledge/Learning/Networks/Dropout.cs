namespace Backpain.Knowledge.Learning.Networks;

/// <summary>Leaves numbers out by chance, so that a network learns not to rely on any of them (Srivastava et al. 2014).</summary>
/// <param name="share">Of the numbers that are left out; 0 for none.</param>
internal readonly struct Dropout(float share)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly byte leftOutBelow = (byte)(share * 256);

    /// <summary>What is kept counts for more, so that the sum stays what it is on average. The same seed leaves out the same.</summary>
    internal void Apply(ulong seed, Span<float> numbers)
    {
        if (leftOutBelow == 0)
        {
            return;
        }

        var kept = 256f / (256 - leftOutBelow);
        var (state, dice) = (seed * Golden, 0UL);
        for (var at = 0; at < numbers.Length; at++)
        {
            dice = at % sizeof(ulong) == 0 ? Next(ref state) : dice >> 8;
            numbers[at] *= (byte)dice < leftOutBelow ? 0 : kept;
        }
    }

    // SplitMix (Steele, Lea and Flood 2014).
    private static ulong Next(ref ulong state)
    {
        state += Golden;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
