using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Judging;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>
/// Looks for the signs of one reading of <c>content/urgentSymptoms</c> with three voices: the patterns of the signs, and what the examples
/// taught a linear model and a network. All are weighed together; where that is not enough to warn, the one plain question may be asked. Safe for many threads.
/// </summary>
/// <param name="signs">All there are.</param>
/// <param name="learned">Null where there are no examples to learn from. The first message may have to wait until they are learned.</param>
internal sealed class UrgentSymptomDetector(IReadOnlyList<UrgentSign> signs, Ear ear, SignPatterns patterns, Lazy<LearnedSigns?> learned) : IWatchForUrgentSymptoms
{
    public UrgentAssessment Assess(string? message)
    {
        if (string.IsNullOrWhiteSpace(message))
        {
            return UrgentAssessment.Clear;
        }

        var heard = ear.Hear(message);
        var asWritten = Assess(heard);
        return asWritten.IsUrgent || learned.Value?.ReadByEar(heard) is not { } read ? asWritten : MoreUrgent(asWritten, Assess(ear.Hear(read)));
    }

    private static UrgentAssessment MoreUrgent(UrgentAssessment asWritten, UrgentAssessment asItSounds) =>
        asItSounds.IsUrgent || asWritten.InDoubt is null ? asItSounds : asWritten;

    private UrgentAssessment Assess(HeardMessage heard)
    {
        var matches = patterns.FindIn(heard);
        var present = matches.FindAll(match => match.IsPresent);
        var findings = present.ConvertAll(match => Explain(match, heard));
        var open = matches.Find(match => match is { IsPresent: false, Match.Standing: Standing.Open, Sign.PlainQuestion: not null });
        var doubt = findings.Count > 0 ? findings[0] : open is null ? null : Explain(open, heard);
        return learned.Value is not { } examples
            ? new UrgentAssessment(findings, findings.Count > 0 ? null : doubt)
            : Settle(findings, doubt, heard, examples, examples.Weigh(heard, PlacesOf(present)));
    }

    /// <summary>For fitting how much each clue counts.</summary>
    /// <param name="clues">Is filled, one for each <see cref="UrgentClue"/>; all 0 for a message without words.</param>
    internal void FindClues(string message, Span<float> clues)
    {
        var heard = ear.Hear(message);
        if (heard.Words.Count > 0)
        {
            learned.Value!.FindClues(heard, PlacesOf(patterns.FindIn(heard).FindAll(match => match.IsPresent)), clues);
        }
    }

    private static List<WordSpan> PlacesOf(List<SignMatch> present) => present.ConvertAll(match => match.Match.Around);

    private UrgentAssessment Settle(List<UrgentFinding> findings, UrgentFinding? doubt, HeardMessage heard, LearnedSigns learned, LearnedVerdict verdict) =>
        verdict.Warns ? new UrgentAssessment(findings is [] ? [Explain(verdict, heard, learned)] : findings, null)
        : verdict.Asks ? new UrgentAssessment([], doubt ?? Explain(verdict, heard, learned))
        : verdict.MayHint && Explain(verdict, heard, learned) is { Sign.Level: UrgentLevel.Samaritans } hint ? new UrgentAssessment([], doubt ?? hint)
        : verdict.ExplainsAway ? UrgentAssessment.Clear
        : new UrgentAssessment([], doubt);

    private static UrgentFinding Explain(SignMatch match, HeardMessage heard) => new(
        match.Sign,
        [.. match.Match.Spans.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)).Distinct().Order().Select(at => heard.Words[at].AsWritten)]);

    private UrgentFinding Explain(LearnedVerdict verdict, HeardMessage heard, LearnedSigns learned)
    {
        var (signId, tellingWords) = learned.Explain(heard, verdict.Part);
        return new UrgentFinding(signs.First(sign => sign.Id == signId), [.. tellingWords.Select(at => heard.Words[at].AsWritten)]);
    }
}
