using System.Collections.Frozen;
using System.Text;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>How a word sounds, roughly: what people write who spell by ear sounds like the word that they mean.</summary>
internal static class Sound
{
    private const string Vowels = "aeiou";

    // In this order. What two letters spell becomes one sign, in upper case: S, C and T for "sh", "ch" and "th".
    private static readonly (string Letters, string Sound)[] Anywhere =
    [
        ("ould", "ud"), ("ough", "of"), ("augh", "af"), ("eigh", "a"), ("igh", "i"), ("tion", "Sn"), ("sion", "Sn"), ("cian", "Sn"), ("ph", "f"), ("tch", "C"), ("dge", "j"), ("sch", "sk"),
        ("ch", "C"), ("sh", "S"), ("th", "T"), ("gh", "g"), ("ck", "k"), ("qu", "kw"), ("wh", "w"), ("x", "ks"), ("z", "s"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"),
    ];

    private static readonly (string Letters, string Sound)[] AtStart = [("kn", "n"), ("wr", "r"), ("ps", "s"), ("gn", "n")];

    private static readonly (string Letters, string Sound)[] AtEnd = [("ing", "in"), ("ie", "i"), ("mb", "m"), ("mn", "m"), ("pped", "pt"), ("ped", "pt"), ("ked", "kt"), ("sed", "st"), ("Sed", "St"), ("Ced", "Ct"), ("fed", "ft")];

    // Common words that are not said as they are written.
    private static readonly FrozenDictionary<string, string> AsSaid = new Dictionary<string, string>
    {
        ["does"] = "dus", ["one"] = "wun", ["once"] = "wuns", ["said"] = "sed", ["says"] = "ses", ["was"] = "wos", ["what"] = "wot", ["come"] = "kum", ["some"] = "sum", ["done"] = "dun",
        ["been"] = "bin", ["because"] = "bikos", ["people"] = "pepl", ["friend"] = "frend", ["again"] = "agen", ["heart"] = "hart", ["tongue"] = "tung", ["stomach"] = "stumak",
        ["enough"] = "inuf", ["who"] = "hu", ["two"] = "tu", ["woman"] = "wuman", ["women"] = "wimin", ["any"] = "eni", ["many"] = "meni", ["anyone"] = "eniwun", ["nothing"] = "nuTin",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Letters that stand for one vowel.
    private static readonly (string Letters, char Sound)[] VowelGroups =
        [("oo", 'u'), ("ou", 'u'), ("oa", 'o'), ("ow", 'o'), ("ea", 'e'), ("ee", 'e'), ("ie", 'e'), ("ei", 'e'), ("ai", 'a'), ("ay", 'a'), ("au", 'a'), ("aw", 'a'), ("ue", 'u'), ("ui", 'u')];

    /// <param name="word">In lower case.</param>
    internal static string Of(string word)
    {
        if (AsSaid.TryGetValue(word, out var asSaid))
        {
            return asSaid;
        }

        var sound = ReplaceStart(word);
        foreach (var (letters, said) in Anywhere)
        {
            sound = sound.Replace(letters, said, StringComparison.Ordinal);
        }

        return Shorten(ReplaceEnd(sound));
    }

    internal static bool IsVowel(char sound) => Vowels.Contains(sound);

    private static string ReplaceStart(string word) =>
        AtStart.Where(rule => word.StartsWith(rule.Letters, StringComparison.Ordinal)).Select(rule => rule.Sound + word[rule.Letters.Length..]).FirstOrDefault(word);

    private static string ReplaceEnd(string word) =>
        AtEnd.Where(rule => word.EndsWith(rule.Letters, StringComparison.Ordinal)).Select(rule => word[..^rule.Letters.Length] + rule.Sound).FirstOrDefault(word);

    /// <summary>One sign for a group of vowels and for a doubled letter, and none for an "e" that nobody says.</summary>
    private static string Shorten(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var group = VowelGroups.FirstOrDefault(each => string.CompareOrdinal(word, at, each.Letters, 0, each.Letters.Length) == 0);
            var said = group.Letters is not null ? group.Sound : word[at] == 'y' ? 'i' : word[at];
            at += group.Letters?.Length ?? 1;
            if (sound.Length == 0 || sound[^1] != said)
            {
                sound.Append(said);
            }
        }

        if (sound.Length > 2 && sound[^1] == 'e' && !IsVowel(sound[^2]))
        {
            sound.Length--;
        }

        return sound.ToString();
    }
}
