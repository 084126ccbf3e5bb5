using System.Globalization;
using System.Text;

namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Turns any Unicode text into lower-case text with plain quotes and spaces. Never throws.</summary>
internal static class PlainText
{
    // Nobody asks in more; what is longer was pasted, and its two ends tell what it is about.
    private const int MostCharacters = 8_000;

    internal static string Of(string message)
    {
        var kept = message.Length <= MostCharacters ? message : $"{message[..(MostCharacters / 2)]} {message[^(MostCharacters / 2)..]}";
        var text = new StringBuilder(kept.Length);

        // Invalid code units come as U+FFFD, so that Normalize can't throw.
        foreach (var rune in kept.EnumerateRunes())
        {
            if (rune.IsAscii && rune.Value > ' ' && rune.Value is not ('`' or '&'))
            {
                text.Append((char)rune.Value);
            }
            else
            {
                text.Append(Plain(rune));
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\u00B4' or '`' => "'",
        ' ' => " ",
        '\n' or '\r' => "\n",
        '\u2010' or '\u2011' => "-",
        >= '\u2012' and <= '\u2015' => " - ",
        '\u2026' => ".",
        '\u00AD' => "",
        '&' => " and ",
        _ => OfCategory(rune),
    };

    private static string OfCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => "",
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => WordRewrites.Symbol(rune),
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => " ",
        _ => rune.ToString(),
    };
}
