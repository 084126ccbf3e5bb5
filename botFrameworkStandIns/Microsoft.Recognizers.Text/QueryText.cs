using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Brings a text into the form that the recognizers read. The length never changes, so positions stay true.</summary>
internal static partial class QueryText
{
    private const string FullWidth = "０１２３４５６７８９：－−，／ＧＭＴＫｋ．（）％、";
    private const string Ascii = "0123456789:--,/GMTKk.()%,";

    public static string Lower(string query) => Narrow(query).ToLowerInvariant();

    /// <summary>As <see cref="Lower"/>, but keeps the case of K, M, G and B behind a number ("10 MB").</summary>
    public static string LowerExceptMultipliers(string query)
    {
        var narrow = Narrow(query);
        var lower = narrow.ToLowerInvariant().ToCharArray();
        foreach (Match multiplier in Multiplier().Matches(narrow))
        {
            multiplier.Value.CopyTo(0, lower, multiplier.Index, multiplier.Length);
        }

        return new string(lower);
    }

    private static string Narrow(string query) => query.Any(IsWide) ? string.Concat(query.Select(ToAscii)) : query;

    private static bool IsWide(char character) => FullWidth.Contains(character, StringComparison.Ordinal);

    private static char ToAscii(char character) => IsWide(character) ? Ascii[FullWidth.IndexOf(character, StringComparison.Ordinal)] : character;

    [GeneratedRegex(@"(?<=[\s\d])(?:[KMG][Bb]?|MM|kB|B)\b")]
    private static partial Regex Multiplier();
}
