using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Finds figures of the original fact sheets, listed in <c>KeptFigures.txt</c>, that no topic tells any more.</summary>
internal static class KeptFigures
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    internal static IEnumerable<ContentFinding> Find(ContentSnapshot content)
    {
        var told = string.Join('\n', content.Topics.Select(topic => $"{topic.ShortAnswer}\n{topic.More}\n{topic.Evidence}"));
        return EmbeddedLines.Read("KeptFigures.txt")
            .Where(figure => !Regex.IsMatch(told, figure, RegexOptions.IgnoreCase, PatternLimit))
            .Select(figure => new ContentFinding(ContentFindingKind.MissingFigure, "factSheets", 1, $"No topic tells the figure '{figure}' of the original fact sheets."));
    }
}
