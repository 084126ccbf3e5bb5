using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>What English number words are worth.</summary>
internal static partial class NumberWords
{
    public static readonly Dictionary<string, double> Digits = Values(
        "zero 0 naught 0 nought 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9");

    public static readonly Dictionary<string, double> Teens = Values(
        "ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19");

    public static readonly Dictionary<string, double> Tens = Values(
        "twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    public static readonly Dictionary<string, double> Rounds = Values(
        "hundred 1e2 thousand 1e3 lakh 1e5 million 1e6 mln 1e6 crore 1e7 billion 1e9 bln 1e9 trillion 1e12 tln 1e12");

    public static readonly Dictionary<string, double> Dozens = Values("dozen 12 doz 12 dz 12");

    public static readonly Dictionary<string, double> Ordinals = Values(
        "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9 tenth 10 eleventh 11 twelfth 12 "
        + "thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 "
        + "fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90");

    public static readonly Dictionary<string, double> RoundOrdinals = Values(
        "hundredth 1e2 thousandth 1e3 millionth 1e6 billionth 1e9 trillionth 1e12");

    private static readonly Dictionary<string, double> Small = new[] { Digits, Teens, Tens, Ordinals, Values("a 1 an 1 half 2 quarter 4") }
        .SelectMany(words => words)
        .ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, double> Multipliers = new[] { Rounds, RoundOrdinals, Dozens }
        .SelectMany(words => words)
        .ToDictionary(StringComparer.Ordinal);

    public static string AnyOf(Dictionary<string, double> words) => string.Join('|', words.Keys.OrderByDescending(word => word.Length));

    /// <summary>The value of words such as "two hundred and thirty-one", "three dozen", "twenty-first".</summary>
    public static double ValueOf(string words) =>
        ValueOf(Word().Matches(words).Select(match => Singular(match.Value)).Where(word => word != "and").ToArray());

    private static double ValueOf(ReadOnlySpan<string> words)
    {
        var greatest = -1;
        for (var index = 0; index < words.Length; index++)
        {
            if (Multipliers.TryGetValue(words[index], out var value) && (greatest < 0 || value > Multipliers[words[greatest]]))
            {
                greatest = index;
            }
        }

        if (greatest < 0)
        {
            return Sum(words);
        }

        var times = greatest == 0 ? 1 : ValueOf(words[..greatest]);
        return (times * Multipliers[words[greatest]]) + ValueOf(words[(greatest + 1)..]);
    }

    private static double Sum(ReadOnlySpan<string> words)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            sum += Small[word];
        }

        return sum;
    }

    private static string Singular(string word) => word switch
    {
        "halves" => "half",
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    private static Dictionary<string, double> Values(string wordsAndValues) => wordsAndValues.Split(' ')
        .Chunk(2)
        .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();
}
