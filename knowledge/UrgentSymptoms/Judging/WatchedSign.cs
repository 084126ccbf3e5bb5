using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>A sign with the patterns that tell of it.</summary>
/// <param name="Patterns">Any one of them is enough.</param>
/// <param name="OpenPatterns">Any one of them calls for the sign's plain question.</param>
/// <param name="Exceptions">The words that fit one of them do not count for the sign.</param>
internal sealed record WatchedSign(
    UrgentSign Sign,
    IReadOnlyList<SignPattern> Patterns,
    IReadOnlyList<SignPattern> OpenPatterns,
    IReadOnlyList<SignPattern> Exceptions)
{
    internal PatternMatch? Find(HeardPhrases heard)
    {
        heard = Exceptions.Aggregate(heard, (rest, exception) => exception.Find(rest) is { Standing: Standing.Present } explained ? rest.Without(explained.Spans) : rest);
        var match = Best(Patterns, heard);
        return match is { Standing: Standing.Present } ? match
            : Best(OpenPatterns, heard) is { } open ? match ?? open with { Standing = Standing.Open }
            : match;
    }

    private static PatternMatch? Best(IReadOnlyList<SignPattern> patterns, HeardPhrases heard)
    {
        PatternMatch? best = null;
        foreach (var pattern in patterns)
        {
            if (pattern.Find(heard) is { } match && match.Standing > (best?.Standing ?? Standing.NotNow))
            {
                best = match;
            }

            if (best is { Standing: Standing.Present })
            {
                break;
            }
        }

        return best;
    }
}
