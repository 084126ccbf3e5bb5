using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>A sign whose patterns a message fits, fully or with a doubt.</summary>
internal sealed record SignMatch(UrgentSign Sign, PatternMatch Match)
{
    internal bool IsPresent => Match.Standing == Standing.Present;
}

/// <summary>The first voice of the watch: the patterns of all signs.</summary>
/// <param name="signs">Most urgent first.</param>
internal sealed class SignPatterns(IReadOnlyList<WatchedSign> signs, IReadOnlyList<WordList> lists)
{
    /// <summary>The signs whose patterns the message fits, most urgent first.</summary>
    internal List<SignMatch> FindIn(HeardMessage heard)
    {
        var phrases = new HeardPhrases([.. heard.Spans.Select((spans, list) => Judge(spans, lists[list].Kind, heard.Circumstances))]);
        var matches = new List<SignMatch>();
        foreach (var sign in signs)
        {
            if (sign.Find(phrases) is { } match)
            {
                matches.Add(new SignMatch(sign.Sign, match));
            }
        }

        return matches;
    }

    private static IReadOnlyList<Occurrence> Judge(List<HeardPhrase>? spans, WordListKind kind, Circumstances circumstances) =>
        spans is null || kind == WordListKind.Circumstance
            ? []
            : [.. spans.Select(phrase => new Occurrence(phrase.Span, phrase.IsSure, Judge(phrase.Span, kind, circumstances))).Where(each => each.Standing != Standing.Absent)];

    private static Standing Judge(WordSpan span, WordListKind kind, Circumstances circumstances) => kind switch
    {
        WordListKind.Symptom => circumstances.StandingOf(span),
        WordListKind.Background when circumstances.IsDenied(span) => Standing.Absent,
        _ => circumstances.IsNotMeant(span) ? Standing.Absent : Standing.Present,
    };
}
