using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>How close a word list of a pattern must be to those before it.</summary>
internal enum Closeness
{
    /// <summary><c>&gt;</c>: after it, with at most 4 words between.</summary>
    Next,

    /// <summary><c>+</c>: before or after, with at most 8 words between.</summary>
    Near,

    /// <summary><c>&amp;</c>: anywhere in the message.</summary>
    Anywhere,
}

/// <summary>A word list that a pattern asks for.</summary>
/// <param name="List">Its number.</param>
internal readonly record struct PatternPart(int List, Closeness Closeness);

/// <summary>The places of a message that fit a pattern, and how much what they say is there.</summary>
internal sealed record PatternMatch(IReadOnlyList<WordSpan> Spans, Standing Standing)
{
    /// <summary>From the first of the places to the last.</summary>
    internal WordSpan Around => Spans.Aggregate((one, other) => one.Join(other));
}

/// <summary>Word lists that together tell of a sign, for example <c>saddle + numb</c>.</summary>
internal sealed class SignPattern(IReadOnlyList<PatternPart> parts)
{
    /// <returns>The match that is there most, or null.</returns>
    internal PatternMatch? Find(HeardPhrases heard)
    {
        if (parts.Any(part => heard.Of(part.List).Count == 0))
        {
            return null;
        }

        var search = new PatternSearch(parts, heard);
        search.Run();
        return search.Best;
    }
}
