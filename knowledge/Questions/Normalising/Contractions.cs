using System.Collections.Frozen;

namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Writes "don't" as "do not", "what's" as "what is", and drops the 's of an owner.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>
    {
        ["n't"] = "not",
        ["'re"] = "are",
        ["'ve"] = "have",
        ["'ll"] = "will",
        ["'d"] = "would",
        ["'m"] = "am",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> IrregularNot = new Dictionary<string, string>
    {
        ["ca"] = "can",
        ["wo"] = "will",
        ["sha"] = "shall",
        ["ai"] = "is",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> BeforeIs = new[]
    {
        "what", "that", "it", "he", "she", "there", "here", "who", "how", "where", "when", "why", "this", "everyone", "everything", "one", "name",
    }.ToFrozenSet();

    internal static List<Word> Expand(List<Word> words)
    {
        var expanded = new List<Word>(words.Count + 8);
        foreach (var word in words)
        {
            if (word.Text.Contains('\''))
            {
                Expand(word, expanded);
            }
            else
            {
                expanded.Add(word);
            }
        }

        return expanded;
    }

    private static void Expand(Word word, List<Word> expanded)
    {
        foreach (var (ending, meant) in Endings)
        {
            if (word.Text.EndsWith(ending, StringComparison.Ordinal) && word.Text.Length > ending.Length)
            {
                var stem = word.Text[..^ending.Length];
                expanded.Add(new Word(ending == "n't" ? IrregularNot.GetValueOrDefault(stem, stem) : stem, Break.None));
                expanded.Add(new Word(meant, word.After));
                return;
            }
        }

        ExpandS(word, expanded);
    }

    private static void ExpandS(Word word, List<Word> expanded)
    {
        if (!word.Text.EndsWith("'s", StringComparison.Ordinal))
        {
            expanded.Add(word with { Text = word.Text.Replace("'", "", StringComparison.Ordinal) });
            return;
        }

        var stem = word.Text[..^2];
        if (BeforeIs.Contains(stem))
        {
            expanded.Add(new Word(stem, Break.None));
            expanded.Add(new Word("is", word.After));
        }
        else
        {
            expanded.Add(word with { Text = stem });
        }
    }
}
