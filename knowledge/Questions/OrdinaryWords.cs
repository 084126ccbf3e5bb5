using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.Questions;

/// <summary>Tells ordinary words from those that may name somebody, and from words that nobody has listed.</summary>
public static class OrdinaryWords
{
    private static readonly Lazy<HashSet<string>> Names = new(() => [.. EmbeddedLines.Read("ProperNames.txt")]);

    /// <param name="word">In lower case; "sister's" and "don't" count as what stands before the apostrophe.</param>
    public static bool Contain(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var end = word.IndexOf('\'', StringComparison.Ordinal);
        var stem = end < 0 ? word : word[..end].TrimEnd(word.EndsWith("n't", StringComparison.Ordinal) ? 'n' : '\'');
        return word is "can't" or "won't" or "shan't" || (EnglishWords.Contain(stem) && !Names.Value.Contains(stem));
    }

    /// <summary>The words of titles and answers, in lower case: they were proofread, and name nobody who asks.</summary>
    public static IReadOnlySet<string> Of(ContentSnapshot content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Topics.SelectMany(topic => new[] { topic.Title, topic.ShortAnswer, topic.More, topic.Evidence })
            .SelectMany(text => text.ToLowerInvariant().Split([.. text.Where(letter => !char.IsLetter(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet();
    }
}
