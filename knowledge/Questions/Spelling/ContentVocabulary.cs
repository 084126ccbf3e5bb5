namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>The well-spelt words of the content with how often they stand there: what a slip is corrected to.</summary>
internal sealed class ContentVocabulary
{
    // Asks are written with slips on purpose; a word that no list knows must come this often to count as one.
    private const int FewestUsesOfUnlistedWord = 4;

    private readonly Dictionary<string, int> uses;
    private readonly ILookup<int, string> byLength;

    /// <param name="prose">Words of answers and titles, which were proofread.</param>
    /// <param name="asks">Words of asks.</param>
    internal ContentVocabulary(IEnumerable<string> prose, IEnumerable<string> asks)
    {
        uses = prose.CountBy(word => word).ToDictionary();
        foreach (var (word, count) in asks.CountBy(word => word))
        {
            if (uses.ContainsKey(word) || EnglishWords.Contain(word) || count >= FewestUsesOfUnlistedWord)
            {
                uses[word] = uses.GetValueOrDefault(word) + count;
            }
        }

        byLength = uses.Keys.Where(word => word.Length > 2).ToLookup(word => word.Length);
    }

    internal bool Contains(string word) => uses.ContainsKey(word);

    internal int Uses(string word) => uses.GetValueOrDefault(word);

    internal IEnumerable<string> OfLength(int length) => byLength[length];
}
