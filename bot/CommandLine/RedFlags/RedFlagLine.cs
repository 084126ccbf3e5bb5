namespace Backpain.Bot.CommandLine.RedFlags;

/// <summary>A message of a list, and whether it tells of a red flag.</summary>
/// <param name="Sign">Which one; null for a message that is none.</param>
/// <param name="Manners">How it is said, or what it only looks like: <c>typo</c>, <c>thirdPerson</c>, <c>denied</c>.</param>
internal sealed record RedFlagLine(string Id, string Text, bool IsUrgent, string? Sign, IReadOnlyList<string> Manners);
