namespace Backpain.Knowledge.Questions.Features;

/// <summary>The hash FNV-1a over the letters of a feature and its kind.</summary>
internal static class FeatureHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Of letters alone, as in the file of word vectors.</summary>
    internal static ulong Of(ReadOnlySpan<char> text) => Add(Start, text);

    internal static Feature Of(FeatureKind kind, ReadOnlySpan<char> text) => new(Add(Add(Start, (char)kind), text), kind);

    internal static Feature Of(FeatureKind kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        new(Add(Add(Add(Add(Start, (char)kind), first), ' '), second), kind);

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
