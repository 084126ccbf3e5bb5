using System.Collections.Frozen;
using System.Text;

namespace Backpain.Consultations.Fields;

/// <summary>Digits that were said and not typed, as dictation writes them: "oh seven seven double oh nine hundred".</summary>
internal static class SpokenDigits
{
    private static readonly WordFile Words = WordFile.Load("spokenDigits");
    private static readonly FrozenDictionary<string, string> Numbers = Words["numbers"].Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, int> Repeats = Words["repeats"].Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts[1].Length, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string> Zeros = Words["zeros"].Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that are no part of an address and may stand before a number in it.</summary>
    private static readonly FrozenSet<string> Apart = Words["apart"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>Whether a word may stand in a number that is said.</returns>
    public static bool IsOne(string word) => Numbers.ContainsKey(word) || Repeats.ContainsKey(word) || Zeros.ContainsKey(word) || word.All(char.IsAsciiDigit);

    /// <returns>The digits that the words say; null where they say none.</returns>
    public static string? Read(IReadOnlyList<string> words)
    {
        var digits = new StringBuilder();
        var repeat = 1;
        for (var i = 0; i < words.Count; i++)
        {
            if (Repeats.TryGetValue(words[i], out var times))
            {
                repeat = times;
                continue;
            }

            if (Said(words, ref i) is not { } said)
            {
                return null;
            }

            digits.Insert(digits.Length, said, repeat);
            repeat = 1;
        }

        return digits.Length > 0 && repeat == 1 ? digits.ToString() : null;
    }

    /// <summary>"Sheila forty two at" as "sheila42 at": numbers said at the end of an address's first part.</summary>
    /// <param name="word">What the numbers stand before.</param>
    /// <param name="text">With single spaces.</param>
    public static string JoinBefore(string word, string text)
    {
        var words = text.Split(' ').ToList();
        for (var i = words.Count - 1; i > 1; i--)
        {
            var start = i;
            while (start > 1 && words[i].Equals(word, StringComparison.OrdinalIgnoreCase) && IsOne(words[start - 1]))
            {
                start--;
            }

            if (start < i && Read(words.GetRange(start, i - start)) is { } digits)
            {
                var apart = Apart.Contains(words[start - 1]);
                words.RemoveRange(start, i - start);
                words[start - 1] += apart ? " " + digits : digits;
                i = start;
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>"Forty two" is 42, "forty" 40, "nine hundred" 900.</summary>
    private static string? Said(IReadOnlyList<string> words, ref int place)
    {
        var word = words[place];
        var number = word.All(char.IsAsciiDigit) ? word : Numbers.GetValueOrDefault(word);
        var next = place + 1 < words.Count ? words[place + 1] : "";
        if (number is null)
        {
            return null;
        }

        if (number is { Length: 2 } tens && tens[1] == '0' && Numbers.GetValueOrDefault(next) is { Length: 1 } ones && ones != "0")
        {
            place++;
            return $"{tens[0]}{ones}";
        }

        if (Zeros.TryGetValue(next, out var zeros))
        {
            place++;
            return number + zeros;
        }

        return number;
    }
}
