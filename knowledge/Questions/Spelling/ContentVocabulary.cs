using Backpain.Knowledge.Learning;

namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>A word that a slip may be corrected to.</summary>
/// <param name="Letters">A bit for each letter it has.</param>
/// <param name="Gain">What its frequency takes off the cost of a correction to it.</param>
internal readonly record struct KnownWord(string Text, uint Letters, double Gain)
{
    internal static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 1u << 31;
        }

        return letters;
    }
}

/// <summary>The well-spelt words of the content with how often they stand there: what a slip is corrected to.</summary>
internal sealed class ContentVocabulary
{
    // Asks are written with slips on purpose; a word that no list knows must come this often to count as one.
    private const int FewestUsesOfUnlistedWord = 10;
    private const double GainOfFrequency = 0.12;

    // "acupunture" is no word, however many people write it so: "acupuncture" is so near and so much more usual.
    private const int ShortestSlip = 6;
    private const double MostCostOfSlip = 1;
    private const int MoreUsualThanSlip = 20;

    private readonly Dictionary<string, int> uses;
    private readonly HashSet<string> rare;
    private readonly Dictionary<int, KnownWord[]> byLength;

    private ContentVocabulary(Dictionary<string, int> uses, HashSet<string> rare)
    {
        this.uses = uses;
        this.rare = rare;
        byLength = uses.GroupBy(pair => pair.Key.Length)
            .ToDictionary(same => same.Key, same => same.Select(pair => Known(pair.Key, pair.Value)).ToArray());
    }

    /// <param name="prose">Words of answers and titles, which were proofread.</param>
    /// <param name="asks">Words of asks.</param>
    internal static ContentVocabulary Learn(IEnumerable<string> prose, IEnumerable<string> asks)
    {
        var uses = prose.CountBy(word => word).ToDictionary();
        var rare = new HashSet<string>();
        foreach (var (word, count) in asks.CountBy(word => word))
        {
            if (uses.ContainsKey(word) || EnglishWords.Contain(word) || count >= FewestUsesOfUnlistedWord)
            {
                uses[word] = uses.GetValueOrDefault(word) + count;
            }
            else
            {
                rare.Add(word);
            }
        }

        var slips = uses.Where(pair => !EnglishWords.Contain(pair.Key) && IsSlip(pair.Key, pair.Value, uses)).Select(pair => pair.Key).ToList();
        slips.ForEach(slip => uses.Remove(slip));
        rare.UnionWith(slips);
        return new ContentVocabulary(uses, rare);
    }

    internal static ContentVocabulary ReadFrom(BinaryReader reader)
    {
        // In the order of learning, which decides between corrections that are equally good.
        var uses = reader.ReadTexts().Zip(reader.ReadAll<int>()).ToDictionary();
        return new ContentVocabulary(uses, [.. reader.ReadTexts()]);
    }

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll(uses.Keys);
        writer.WriteAll<int>([.. uses.Values]);
        writer.WriteAll(rare);
    }

    internal bool Contains(string word) => uses.ContainsKey(word);

    /// <summary>Whether it stands anywhere in the content, as a slip perhaps.</summary>
    internal bool HasSeen(string word) => uses.ContainsKey(word) || rare.Contains(word);

    internal int Uses(string word) => uses.GetValueOrDefault(word);

    /// <returns>How much its frequency makes it likelier to be meant, in costs of a correction.</returns>
    internal double GainOf(string word) => GainOfCount(Uses(word));

    internal ReadOnlySpan<KnownWord> OfLength(int length) => byLength.GetValueOrDefault(length);

    private static bool IsSlip(string word, int count, Dictionary<string, int> uses) =>
        word.Length >= ShortestSlip && uses.Any(other => other.Value >= MoreUsualThanSlip * count && EditCost.Between(word, other.Key, MostCostOfSlip) <= MostCostOfSlip);

    private static KnownWord Known(string word, int count) => new(word, KnownWord.LettersOf(word), GainOfCount(count));

    private static double GainOfCount(int count) => GainOfFrequency * Math.Log(count);
}
