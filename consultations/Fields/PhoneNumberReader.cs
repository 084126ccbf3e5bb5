using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Finds a phone number in what a person wrote: groups of digits with the marks people put between them.</summary>
internal static partial class PhoneNumberReader
{
    private const int LongestGap = 4;
    private const int MostDigits = 24;
    private const int LongestExtension = 20;

    private static readonly SearchValues<char> Marks =
        SearchValues.Create(" \t\u00a0\u2009\u202f().-/\u2010\u2011\u2012\u2013");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,;");

    public static PhoneNumber? Find(string text)
    {
        var groups = Groups(text);
        for (var first = 0; first < groups.Count; first++)
        {
            if (FindFrom(text, groups, first) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The longest number that begins with this group, so that "07700 900123 10 to 4" ends where it should.</summary>
    private static PhoneNumber? FindFrom(string text, List<DigitGroup> groups, int first)
    {
        PhoneNumber? longest = null;
        var digits = "";
        for (var last = first; last < groups.Count; last++)
        {
            digits += groups[last].Digits;
            if (digits.Length > MostDigits || (last > first && !Adjoin(text, groups[last - 1], groups[last])))
            {
                break;
            }

            var written = new WrittenNumber(digits, groups[first].HasPlus, groups[first].Digits.Length);
            if (NumberingPlan.ToE164(written) is { } e164)
            {
                longest = new PhoneNumber(AsTyped(text, groups[first].Start, groups[last].End), e164);
            }
        }

        return longest is not null && IsInsideAddress(text, groups[first].Start) ? null : longest;
    }

    private static List<DigitGroup> Groups(string text)
    {
        var groups = new List<DigitGroup>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            var plus = PlusBefore(text, start);
            groups.Add(new(plus ?? start, end, plus is not null, ToAscii(text.AsSpan(start, end - start))));
            start = end;
        }

        return groups;
    }

    /// <summary>Where the + of "+44", "+ 44" or "+(44)" stands; null where there is none.</summary>
    private static int? PlusBefore(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 2), Math.Min(2, start));
        return before switch
        {
            [.., '+'] => start - 1,
            ['+', ' ' or '('] => start - 2,
            _ => null,
        };
    }

    /// <summary>A group longer than any number is cut: how long it is no longer matters.</summary>
    private static string ToAscii(ReadOnlySpan<char> digits)
    {
        Span<char> ascii = stackalloc char[Math.Min(digits.Length, MostDigits + 1)];
        for (var i = 0; i < ascii.Length; i++)
        {
            ascii[i] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i]));
        }

        return new string(ascii);
    }

    private static bool Adjoin(string text, DigitGroup before, DigitGroup after)
    {
        var gap = text.AsSpan(before.End, after.Start - before.End);
        return !after.HasPlus && gap.Length is > 0 and <= LongestGap && !gap.ContainsAnyExcept(Marks);
    }

    private static string AsTyped(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] == '(')
        {
            start--;
        }

        var rest = text.AsSpan(end, Math.Min(LongestExtension, text.Length - end));
        foreach (var extension in Extension().EnumerateMatches(rest))
        {
            end += extension.Length;
        }

        return text[start..end];
    }

    /// <summary>The digits of "dev07700900123@example.org" are not a phone number.</summary>
    private static bool IsInsideAddress(string text, int start)
    {
        var word = text.AsSpan(start, Math.Min(EmailAddressRules.LongestAddress, text.Length - start));
        var end = word.IndexOfAny(WordEnds);
        return word[..(end < 0 ? word.Length : end)].Contains('@');
    }

    private readonly record struct DigitGroup(int Start, int End, bool HasPlus, string Digits);

    // Reads a few characters only, so that no text can keep it busy.
    [GeneratedRegex(
        @"^\)?[\s,;]*\(?(?:extension|extn|ext|x)\.?\s*(?:no\.?|number|[:#])?\s*\d{1,6}\)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();
}
