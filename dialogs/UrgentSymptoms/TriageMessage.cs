using Backpain.Dialogs.Memory;
using Backpain.Knowledge.UrgentSymptoms;

namespace Backpain.Dialogs.UrgentSymptoms;

/// <summary>Decides, before anything else, what a message's red flags call for.</summary>
internal sealed class TriageMessage(IWatchForUrgentSymptoms watch)
{
    internal Triage Assess(string text, ConversationMemory memory)
    {
        var assessment = watch.Assess(text);
        if (assessment.IsUrgent)
        {
            var signs = MostTellingFirst(assessment.Findings);
            return signs.All(sign => memory.WarnedOf.Contains(sign.Id)) ? new Triage.RemindOf(signs[0]) : new Triage.Warn(signs);
        }

        return assessment.InDoubt is { Sign.PlainQuestion: not null } doubt && !memory.WarnedOf.Contains(doubt.Sign.Id)
            ? new Triage.AskPlainly(doubt.Sign)
            : new Triage.NothingUrgent();
    }

    /// <summary>Among signs of one level, the one that more of the message speaks of: "breathless after needles" before "breathless".</summary>
    private static List<UrgentSign> MostTellingFirst(IReadOnlyList<UrgentFinding> findings) =>
        [.. findings.OrderBy(finding => finding.Sign.Level).ThenByDescending(finding => finding.Words.Count).Select(finding => finding.Sign)];
}

/// <summary>What the red flags of a message call for.</summary>
internal abstract record Triage
{
    private Triage()
    {
    }

    internal sealed record NothingUrgent : Triage;

    /// <param name="Signs">Most urgent first.</param>
    internal sealed record Warn(IReadOnlyList<UrgentSign> Signs) : Triage;

    /// <summary>The person tells again what a warning was shown for: the action once more, in one line.</summary>
    internal sealed record RemindOf(UrgentSign Sign) : Triage;

    internal sealed record AskPlainly(UrgentSign Sign) : Triage;
}
