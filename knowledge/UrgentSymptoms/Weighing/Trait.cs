using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Something about a message that may speak for a red flag or against one, as a hash, and the words that it comes from.</summary>
internal readonly record struct Trait(TraitKind Kind, ulong Hash, WordSpan Span)
{
    internal Trait(TraitKind kind, ulong first, ulong second, WordSpan span)
        : this(kind, TraitHash.Of(kind, first, second), span)
    {
    }
}

internal enum TraitKind
{
    Word,
    WordWithStanding,
    Neighbours,
    NextButOne,
    Letters,
    Phrase,
    PhraseWithStanding,
    PhrasesNear,
    PhrasesNearAndSo,
    PhrasesInOrder,
}

/// <summary>Mixes what a trait is made of into one number; two traits of the same number count as the same.</summary>
internal static class TraitHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    internal static ulong Of(TraitKind kind, ulong first, ulong second = 0)
    {
        var hash = (first * Prime) + (second ^ (second >> 29)) + (ulong)kind + 1;
        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
