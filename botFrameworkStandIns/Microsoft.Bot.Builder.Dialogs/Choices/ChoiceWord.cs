using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, or an emoji.</summary>
internal sealed record ChoiceWord(int Start, int End, string Lower)
{
    // Punctuation, symbols and spaces of the basic plane, by Unicode blocks.
    private static readonly (int From, int To)[] Separators =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF), (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    public static List<ChoiceWord> Split(string text)
    {
        var words = new List<ChoiceWord>();
        var start = 0;
        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = place + rune.Utf16SequenceLength;
            if (!rune.IsBmp || IsSeparator(rune))
            {
                AddWord(words, text, start, place);
                AddWord(words, text, rune.IsBmp ? next : place, next);
                start = next;
            }

            place = next;
        }

        AddWord(words, text, start, place);
        return words;
    }

    private static void AddWord(List<ChoiceWord> words, string text, int start, int end)
    {
        if (end > start)
        {
            words.Add(new ChoiceWord(start, end - 1, text[start..end].ToLowerInvariant()));
        }
    }

    private static bool IsSeparator(Rune rune) => Separators.Any(block => rune.Value >= block.From && rune.Value <= block.To);
}
