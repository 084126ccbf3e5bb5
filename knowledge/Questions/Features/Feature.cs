namespace Backpain.Knowledge.Questions.Features;

/// <summary>Kinds of features; each kind has its own weight in a message.</summary>
internal enum FeatureKind
{
    Word,
    Pair,
    Letters,
    Meaning,
}

/// <summary>One trait of a message, as a hash: two traits of the same hash count as the same.</summary>
internal readonly record struct Feature(ulong Hash, FeatureKind Kind);

internal static class FeatureHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static ulong Of(FeatureKind kind, ReadOnlySpan<char> text) => Add(Add(Start, (char)kind), text);

    internal static ulong Of(FeatureKind kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Add(Add(Of(kind, first), ' '), second);

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }

    private static ulong Add(ulong hash, char letter) => (hash ^ letter) * Prime;
}
