namespace Backpain.Knowledge.Questions.Features;

/// <summary>Cuts the commonest endings, so that "needles", "needled" and "needling" count as one word.</summary>
internal static class Stem
{
    private const int ShortestStem = 3;

    private static readonly (string Ending, string Instead)[] Rules =
    [
        ("ations", "ate"), ("ation", "ate"), ("iness", "y"), ("fully", "ful"), ("ingly", ""), ("edly", ""),
        ("ies", "y"), ("ied", "y"), ("ing", ""), ("ers", "er"), ("ful", ""), ("est", ""), ("ed", ""), ("es", "e"), ("ly", ""), ("s", ""),
    ];

    internal static string Of(string word)
    {
        if (word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal))
        {
            return word;
        }

        foreach (var (ending, instead) in Rules)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Tidy(string.Concat(word.AsSpan(0, word.Length - ending.Length), instead));
            }
        }

        return Tidy(word);
    }

    // "stopping" and "stop", "use" and "using".
    private static string Tidy(string stem)
    {
        if (stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e'))
        {
            return stem[..^1];
        }

        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
