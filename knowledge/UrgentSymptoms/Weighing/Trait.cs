using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Something about a message that may speak for a red flag or against one, and the words that it comes from.</summary>
/// <param name="Number">Below <see cref="Numbers"/>; a few traits share one.</param>
/// <param name="IsSlight">One of many of its kind, each of which says little.</param>
internal readonly record struct Trait(int Number, bool IsSlight, WordSpan Span)
{
    /// <summary>How many numbers there are.</summary>
    internal const int Numbers = 1 << BitsOfNumber;

    private const int BitsOfNumber = 19;

    internal Trait(TraitKind kind, ulong first, ulong second, WordSpan span)
        : this(NumberOf(TraitHash.Of(kind, first, second)), kind >= TraitKind.Letters, span)
    {
    }

    internal static int NumberOf(ulong hash) => (int)(hash >> (64 - BitsOfNumber));
}

/// <summary>From <see cref="Letters"/> on they are slight.</summary>
internal enum TraitKind
{
    Word,
    WordWithStanding,
    Neighbours,
    NextButOne,
    Phrase,
    PhraseWithStanding,
    Letters,
    WordsNear,
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
