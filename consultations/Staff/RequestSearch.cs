using System.Globalization;

namespace Backpain.Consultations.Staff;

/// <summary>Looks for words in a request: capitals and accents make no difference, and a phone number is found in whatever form it is written.</summary>
internal sealed class RequestSearch
{
    private const int FewestDigits = 4;
    private const string PhoneMarks = " +()-.";
    private const string UkPrefix = "44";

    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    private readonly string[] words;
    private readonly string? digits;

    public RequestSearch(string text)
    {
        words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        digits = PhoneDigits(text);
    }

    public bool Finds(StoredRequest stored, IEnumerable<string> notes)
    {
        if (digits is not null && stored.Request.Phone is { } phone && phone.E164.Contains(digits, StringComparison.Ordinal))
        {
            return true;
        }

        var texts = Texts(stored).Concat(notes).OfType<string>().ToList();
        return Array.TrueForAll(words, word => texts.Exists(text =>
            Letters.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0));
    }

    private static IEnumerable<string?> Texts(StoredRequest stored)
    {
        var request = stored.Request;
        string?[] summary = request.Summary is { } told ? [told.Where, told.HowLong, told.HowStrong, told.Affects, told.Tried] : [];
        return [stored.Id, request.Name, request.Email?.Value, request.Phone?.AsTyped, request.BestTimeToCall, request.Description, .. summary];
    }

    /// <summary>The digits of a number that was searched for, without what is written differently at home and from abroad.</summary>
    private static string? PhoneDigits(string text)
    {
        var typed = text.Trim();
        if (!typed.All(letter => char.IsAsciiDigit(letter) || PhoneMarks.Contains(letter, StringComparison.Ordinal)))
        {
            return null;
        }

        var digits = string.Concat(typed.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit)).TrimStart('0');
        var national = digits.StartsWith(UkPrefix, StringComparison.Ordinal) ? digits[UkPrefix.Length..] : digits;
        return national.Length >= FewestDigits ? national : null;
    }
}
