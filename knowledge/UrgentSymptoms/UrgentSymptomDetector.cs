using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Judging;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>
/// Looks for the signs of one reading of <c>content/urgentSymptoms</c> with two voices: the patterns of the signs, and what the examples
/// taught. Either can warn; where they disagree or are unsure, the one plain question is asked. Safe for many threads.
/// </summary>
/// <param name="signs">Most urgent first.</param>
/// <param name="learned">Null where there are no examples to learn from.</param>
internal sealed class UrgentSymptomDetector(IReadOnlyList<WatchedSign> signs, Ear ear, LearnedSigns? learned) : IWatchForUrgentSymptoms
{
    public UrgentAssessment Assess(string? message)
    {
        if (string.IsNullOrWhiteSpace(message))
        {
            return UrgentAssessment.Clear;
        }

        var heard = ear.Hear(message);
        var present = new HeardPhrases([.. heard.Spans.Select((each, list) => Judge(each, ear.Lists[list].Kind, heard.Circumstances))]);
        var matches = signs.Select(sign => (sign.Sign, Match: sign.Find(present))).Where(each => each.Match is not null).ToList();
        var findings = matches.Where(each => each.Match!.Standing == Standing.Present).Select(each => Explain(each.Sign, each.Match!, heard)).ToList();
        var open = matches.FirstOrDefault(each => each.Match!.Standing == Standing.Open && each.Sign.PlainQuestion is not null);
        return Settle(findings, open.Match is null ? null : Explain(open.Sign, open.Match, heard), heard);
    }

    private UrgentAssessment Settle(List<UrgentFinding> findings, UrgentFinding? open, HeardMessage heard)
    {
        if (learned?.Weigh(heard) is not { } verdict)
        {
            return new UrgentAssessment(findings, findings.Count == 0 ? open : null);
        }

        var doubt = findings.Count > 0 ? findings[0] : open;
        return findings.Count > 0 && !verdict.DoubtsPatterns ? new UrgentAssessment(findings, null)
            : verdict.Warns ? new UrgentAssessment([Explain(verdict, heard)], null)
            : verdict.Asks ? new UrgentAssessment([], doubt ?? Explain(verdict, heard))
            : verdict.ExplainsAway ? UrgentAssessment.Clear
            : new UrgentAssessment([], doubt);
    }

    private static UrgentFinding Explain(UrgentSign sign, PatternMatch match, HeardMessage heard) => new(
        sign,
        [.. match.Spans.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)).Distinct().Order().Select(at => heard.Words[at].AsWritten)]);

    private UrgentFinding Explain(LearnedVerdict verdict, HeardMessage heard) => new(
        signs.First(sign => sign.Sign.Id == verdict.SignId).Sign,
        [.. verdict.TellingWords.Select(at => heard.Words[at].AsWritten)]);

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
