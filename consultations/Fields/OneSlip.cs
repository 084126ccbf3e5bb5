namespace Backpain.Consultations.Fields;

/// <summary>One slip of the fingers: a letter missing, doubled, wrong, or two swapped.</summary>
internal static class OneSlip
{
    public static bool Separates(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return (one.Length, other.Length) is (1, 1) or (0, 1) or (1, 0)
            || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }
}
