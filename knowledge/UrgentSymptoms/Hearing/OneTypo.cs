namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

internal static class OneTypo
{
    /// <summary>True when one letter was left out, added, replaced, or swapped with its neighbour; also when the words are the same.</summary>
    internal static bool Separates(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        var restOfOne = one[same..];
        var restOfOther = other[same..];
        return (restOfOne.Length - restOfOther.Length) switch
        {
            0 => restOfOne.Length == 0 || restOfOne[1..].SequenceEqual(restOfOther[1..]) || IsSwap(restOfOne, restOfOther),
            1 => restOfOne[1..].SequenceEqual(restOfOther),
            -1 => restOfOther[1..].SequenceEqual(restOfOne),
            _ => false,
        };
    }

    private static bool IsSwap(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
}
