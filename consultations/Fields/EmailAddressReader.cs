using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Finds an email address in what a person wrote: as written first, then as spoken.</summary>
internal static partial class EmailAddressReader
{
    private const int LongestTop = 8;

    private static readonly WordFile Words = WordFile.Load("emailHosts");
    private static readonly FrozenSet<string> NotLocalParts = Words["notLocalParts"].ToFrozenSet();

    /// <summary>A host of these and a comma before the next: the comma was meant to be a dot.</summary>
    private static readonly FrozenSet<string> Tops = Words["tops"].ToFrozenSet();

    private static readonly SearchValues<char> LocalMarks = SearchValues.Create(".!#$%&'*+/=?^_`{|}~-");

    /// <summary>An address in lower case, and the text without it.</summary>
    public readonly record struct Found(string Local, string Host, string Rest);

    /// <summary>The first complete address; null where there is none.</summary>
    public static Found? Find(string text) => FindWritten(text) ?? FindSpoken(SpokenDigits.JoinBefore("at", FieldText.OneSpace(text)));

    /// <summary>Letter by letter, so that what is found in one stands at the same place in the other.</summary>
    private static string Fold(string text) => text.ToLowerInvariant().Replace('＠', '@').Replace('．', '.');

    private static Found? FindWritten(string original)
    {
        var text = Fold(original);
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = Reach(text, at);
            var local = text[start..at].TrimStart('\'', '`', '*', '/', '=', '|', '{', '_');
            if (!StartsUnfinished(text, start) && !EndsUnfinished(text, end)
                && EmailAddressRules.TryAccept(local, text[(at + 1)..end], out var address))
            {
                return new(address.Local, address.Host, $"{original[..start]} {original[end..]}");
            }
        }

        return null;
    }

    /// <summary>How far to both sides of an @ the letters of an address reach.</summary>
    private static (int Start, int End) Reach(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start <= EmailAddressRules.LongestAddress && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at <= EmailAddressRules.LongestAddress && IsHost(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static Found? FindSpoken(string original)
    {
        var text = Fold(original);
        foreach (Match match in Spoken().Matches(text))
        {
            var local = Join(match.Groups["local"].Value);
            var ordinaryWord = match.Groups["word"].Success && NotLocalParts.Contains(local);
            if (!ordinaryWord && !EndsUnfinished(text, match.Index + match.Length)
                && EmailAddressRules.TryAccept(local, Join(match.Groups["host"].Value), out var address))
            {
                return new(address.Local, address.Host, $"{original[..match.Index]} {original[(match.Index + match.Length)..]}");
            }
        }

        return null;
    }

    private static bool IsLocal(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || LocalMarks.Contains(letter);

    private static bool IsHost(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '.' or '-';

    private static bool StartsUnfinished(string text, int start) => start > 0 && text[start - 1] == '@';

    private static bool EndsUnfinished(string text, int end) =>
        end < text.Length && (text[end] == '@' || (text[end] == ',' && Tops.Contains(WordAt(text, end + 1))));

    private static string WordAt(string text, int start) =>
        string.Concat(text[start..Math.Min(text.Length, start + LongestTop)].TakeWhile(char.IsAsciiLetter));

    private static string Join(string spoken) =>
        SpokenMark().Replace(spoken, mark => mark.Groups["mark"].Value switch
        {
            "underscore" => "_",
            "dash" or "hyphen" or "minus" => "-",
            "plus" => "+",
            _ => ".",
        });

    // "priya dot shah at example dot org", "nora.quill (at) example.org", "nora @ example. com". Every repetition has a bound and
    // a match begins where a word does, so that no text can keep it busy.
    [GeneratedRegex(
        """
        (?<![\p{L}\p{Nd}_.%+'-])
        (?<local>[\p{L}\p{Nd}_.%+'-]{1,64}(?:\ (?:dot|underscore|dash|hyphen|minus|plus)\ [\p{L}\p{Nd}_%+'-]{1,64}){0,6})
        (?:\ ?[(\[{<]\ ?at\ ?[)\]}>]\ ?|(?<word>\ at\ )|\ ?@\ ?)
        (?<host>[\p{L}\p{Nd}-]{1,63}(?:(?:\ (?:dot|dash|hyphen|minus)\ |\ ?[(\[{<]\ ?dot\ ?[)\]}>]\ ?|\.)[\p{L}\p{Nd}-]{1,63}){0,6}
        (?:\ ?\.\ ?(?:com|org|net|uk|co)\b){0,2})
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(
        @" (?<mark>dot|underscore|dash|hyphen|minus|plus) | ?[(\[{<] ?dot ?[)\]}>] ?| ?\. ?",
        RegexOptions.CultureInvariant)]
    private static partial Regex SpokenMark();
}
