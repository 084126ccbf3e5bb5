using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>
/// Reads what somebody wrote who spells by ear: a word that nobody else uses is read as the usual word that sounds like it ("tuk" as "took"). Safe for many threads.
/// </summary>
internal sealed class SpeltByEar
{
    private const int FewestUses = 3;
    private const int FewestUsesOfMeant = 8;
    private const int FewestUsesInsteadOfEnglish = 150;
    private const int MoreUsual = 20;
    private const int ShortestWord = 2;
    private const int LongestWord = 16;
    private const int MostRemembered = 20_000;
    private const float MostCostOfLetter = 0.17f;
    private const float MostCostInsteadOfEnglish = 0;
    private const float GainOfFrequency = 0.06f;

    private readonly Dictionary<string, int> uses;

    // Made for the first word that nobody uses: a start need not wait for it.
    private readonly Lazy<ILookup<(char First, int Length), (string Word, string Sound, float Gain)>> meant;
    private readonly RememberedWords<string> remembered = new(MostRemembered);

    private SpeltByEar(Dictionary<string, int> uses)
    {
        this.uses = uses;
        meant = new(() => uses.Where(pair => pair.Value >= FewestUsesOfMeant && pair.Key.Length >= ShortestWord && EnglishWords.Contain(pair.Key))
            .Select(pair => (Word: pair.Key, Sound: Sound.Of(pair.Key), Gain: GainOfFrequency * MathF.Log(pair.Value)))
            .ToLookup(each => (First: FirstOf(each.Sound), each.Sound.Length)));
    }

    /// <param name="texts">The words of messages.</param>
    internal static SpeltByEar Learn(IEnumerable<IEnumerable<string>> texts) =>
        new(texts.SelectMany(words => words).Where(word => word.Length <= LongestWord && word.All(char.IsAsciiLetterLower)).CountBy(word => word).Where(pair => pair.Value >= FewestUses).ToDictionary());

    internal static SpeltByEar ReadFrom(BinaryReader reader) => new(reader.ReadTexts().Zip(reader.ReadAll<int>()).ToDictionary());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll(uses.Keys);
        writer.WriteAll<int>([.. uses.Values]);
    }

    /// <returns>The same words, each as it sounds, and as it was written; null where nothing is read otherwise.</returns>
    internal List<MessageWord>? Read(IReadOnlyList<MessageWord> words)
    {
        List<MessageWord>? read = null;
        for (var at = 0; at < words.Count; at++)
        {
            var meant = Read(words[at].Text);
            if (meant != words[at].Text)
            {
                read ??= [.. words];
                read[at] = words[at] with { Text = meant };
            }
        }

        return read;
    }

    private string Read(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        return remembered.TryRecall(word, out var known) ? known : remembered.Keep(word, Nearest(word) ?? word);
    }

    private string? Nearest(string written)
    {
        var isEnglish = EnglishWords.Contain(written);
        var used = uses.GetValueOrDefault(written);
        if (isEnglish && used > 0)
        {
            return null;
        }

        var sound = Sound.Of(written);
        var fewestUses = isEnglish ? FewestUsesInsteadOfEnglish : MoreUsual * used;
        var most = isEnglish ? MostCostInsteadOfEnglish : MostCostOfLetter * written.Length;
        var (best, nearest) = (float.PositiveInfinity, (string?)null);
        for (var length = sound.Length - 2; length <= sound.Length + 2; length++)
        {
            foreach (var (word, itsSound, gain) in meant.Value[(FirstOf(sound), length)])
            {
                if (uses[word] < fewestUses)
                {
                    continue;
                }

                var cost = SoundCost.Between(sound, itsSound, most);
                if (cost <= most && cost - gain < best)
                {
                    (best, nearest) = (cost - gain, word);
                }
            }
        }

        return nearest;
    }

    // Vowels at the start are heard in many ways.
    private static char FirstOf(string sound) => sound.Length == 0 || Sound.IsVowel(sound[0]) ? 'a' : sound[0];
}
