using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Cuts "soooo" and "pleeeease" down to two letters in a row; the spelling does the rest.</summary>
internal static partial class Elongation
{
    internal static string Shorten(string word) => word.Length > 3 ? LongRun().Replace(word, "$1$1") : word;

    [GeneratedRegex(@"(\p{L})\1{2,}")]
    private static partial Regex LongRun();
}
