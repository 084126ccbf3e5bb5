namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Pause
{
    None,
    Comma,
    Sentence,
}

/// <param name="Text">In lower case, without accents and apostrophes.</param>
/// <param name="AsWritten">As the person wrote it.</param>
internal readonly record struct MessageWord(string Text, string AsWritten, Pause PauseBefore)
{
    /// <summary>True for the first word after a question mark.</summary>
    internal bool IsAfterQuestion { get; init; }
}

/// <summary>A phrase of a word list at its place in a message.</summary>
/// <param name="IsSure">False when the phrase is one word, and what was written is an ordinary word that only looks like a typo of it.</param>
/// <param name="Between">The words that stand where the phrase lets any words stand; null where there are none.</param>
internal readonly record struct HeardPhrase(WordSpan Span, bool IsSure, WordSpan? Between);

/// <summary>A run of words of a message, by their places.</summary>
/// <param name="Last">Included.</param>
internal readonly record struct WordSpan(int First, int Last)
{
    internal bool Overlaps(WordSpan other) => First <= other.Last && other.First <= Last;

    internal bool Contains(int place) => First <= place && place <= Last;

    internal bool Contains(WordSpan other) => First <= other.First && other.Last <= Last;

    internal WordSpan Join(WordSpan other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>How many words stand between the two; 0 when they touch or overlap.</summary>
    internal int WordsBetween(WordSpan other) => Math.Max(0, Math.Max(other.First - Last, First - other.Last) - 1);
}
