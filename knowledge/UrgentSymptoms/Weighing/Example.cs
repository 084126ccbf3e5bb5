namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>A message to learn from.</summary>
/// <param name="Writer">The file of <c>content/urgentSymptoms/examples</c> that it stands in, a file a writer; null for an ordinary message from elsewhere.</param>
/// <param name="SignId">The sign that it tells of; null for a near miss, which only looks like one.</param>
/// <param name="Manners">How it is said, or what it only looks like.</param>
internal sealed record Example(string? Writer, string Text, string? SignId, IReadOnlyList<string> Manners)
{
    internal bool IsOrdinary => Writer is null;
}
