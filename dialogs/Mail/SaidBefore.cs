namespace Backpain.Dialogs.Mail;

/// <summary>Knows lines that were mailed before: whole short ones, and longer ones however they are broken.</summary>
internal sealed class SaidBefore(IEnumerable<string> mails)
{
    /// <summary>Fewer words may well be said again and mean something new.</summary>
    private const int FewWords = 4;

    private readonly List<string> texts = [.. mails];

    internal bool Knows(string line)
    {
        var words = Words(line);
        return words.Length <= FewWords
            ? texts.Any(text => text.Split('\n').Any(each => Words(each).SequenceEqual(words)))
            : texts.Any(text => Spaced(Words(text)).Contains(Spaced(words), StringComparison.Ordinal));
    }

    private static string Spaced(string[] words) => $" {string.Join(' ', words)} ";

    private static string[] Words(string text) =>
        new string([.. text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
