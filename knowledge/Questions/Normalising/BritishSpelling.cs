namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Writes American endings the British way, so that both count as the same word.</summary>
internal static class BritishSpelling
{
    private const int ShortestStem = 4;

    private static readonly (string American, string British)[] Endings =
    [
        ("ization", "isation"), ("izations", "isations"), ("ize", "ise"), ("ized", "ised"), ("izes", "ises"), ("izing", "ising"), ("izer", "iser"),
        ("yze", "yse"), ("yzed", "ysed"), ("yzing", "ysing"),
    ];

    internal static string Of(string word)
    {
        foreach (var (american, british) in Endings)
        {
            if (word.Length >= american.Length + ShortestStem && word.EndsWith(american, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - american.Length), british);
            }
        }

        return word;
    }
}
