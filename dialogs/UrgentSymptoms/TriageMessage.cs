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
            var unseen = assessment.Findings.FirstOrDefault(finding => !memory.WarnedOf.Contains(finding.Sign.Id));
            return unseen is null ? new Triage.RemindOf(assessment.Findings[0].Sign) : new Triage.Warn([.. assessment.Findings.Select(finding => finding.Sign)]);
        }

        return assessment.InDoubt is { Sign.PlainQuestion: not null } doubt && !memory.WarnedOf.Contains(doubt.Sign.Id)
            ? new Triage.AskPlainly(doubt.Sign)
            : new Triage.NothingUrgent();
    }
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
