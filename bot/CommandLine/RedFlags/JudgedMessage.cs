using Backpain.Knowledge.UrgentSymptoms;
using Backpain.Knowledge.UrgentSymptoms.Evaluating;

namespace Backpain.Bot.CommandLine.RedFlags;

/// <summary>A message of a list and what the watch made of it.</summary>
internal sealed record JudgedMessage(RedFlagLine Line, UrgentAssessment Assessment)
{
    internal static JudgedMessage Of(JudgedExample example, int index) =>
        new(new RedFlagLine($"{index + 1}", example.Text, example.SignId is not null, example.SignId, example.Manners), example.Assessment);

    internal bool IsWarned => Assessment.IsUrgent;

    /// <summary>Neither warned of nor let pass: the one plain question is asked.</summary>
    internal bool IsAsked => !IsWarned && Assessment.InDoubt is not null;

    internal bool IsWrong => IsWarned != Line.IsUrgent;

    /// <summary>What led to it: <c>cauda-equina (numb between legs)</c>.</summary>
    internal string Why => IsWarned ? string.Join("; ", Assessment.Findings.Select(finding => finding.Why))
        : Assessment.InDoubt is { } doubt ? $"asks about {doubt.Why}"
        : "nothing heard";
}
