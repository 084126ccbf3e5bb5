namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>A red flag found in a message.</summary>
/// <param name="Words">The words of the message that led to it, in order. Never to be logged.</param>
public sealed record UrgentFinding(UrgentSign Sign, IReadOnlyList<string> Words)
{
    /// <summary>For explanations on a command line: <c>cauda-equina (numb between legs)</c>. Never to be logged.</summary>
    public string Why => $"{Sign.Id} ({string.Join(' ', Words)})";
}

/// <summary>What a message holds of red flags.</summary>
/// <param name="Findings">Most urgent first; empty when there is none.</param>
/// <param name="InDoubt">A sign that the message leaves open, to be cleared up with <see cref="UrgentSign.PlainQuestion"/>; null otherwise.</param>
public sealed record UrgentAssessment(IReadOnlyList<UrgentFinding> Findings, UrgentFinding? InDoubt)
{
    public static UrgentAssessment Clear { get; } = new([], null);

    public bool IsUrgent => Findings.Count > 0;
}

/// <summary>Looks for red flags. Comes before everything else that happens to a message.</summary>
public interface IWatchForUrgentSymptoms
{
    /// <param name="message">What the person wrote, of any length; null or empty is clear.</param>
    UrgentAssessment Assess(string? message);
}
