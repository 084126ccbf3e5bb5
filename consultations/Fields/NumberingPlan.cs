using System.Collections.Frozen;

namespace Backpain.Consultations.Fields;

/// <summary>A number as its digits were written.</summary>
/// <param name="Digits">ASCII digits, without the +.</param>
/// <param name="FirstGroup">How many digits stood before the first space or mark.</param>
internal readonly record struct WrittenNumber(string Digits, bool HasPlus, int FirstGroup);

/// <summary>Which digits make a number that a clinic can call: the UK's plan in full, other countries by calling code and length.</summary>
internal static class NumberingPlan
{
    private const int LongestE164 = 15;
    private const int ShortestForeign = 7;
    private const int NorthAmerican = 11;
    private const int LongestCallingCode = 3;

    private static readonly WordFile Words = WordFile.Load("phoneNumbers");
    private static readonly FrozenSet<string> CallingCodes = Words["callingCodes"].SelectMany(line => line.Split(' ')).ToFrozenSet();
    private static readonly FrozenSet<string> NineDigitAreas = Words["nineDigitAreas"].SelectMany(line => line.Split(' ')).ToFrozenSet();

    /// <summary>The number as E.164, or null where its length or range is not one to call.</summary>
    public static string? ToE164(WrittenNumber number)
    {
        var digits = number.Digits;
        return number switch
        {
            { HasPlus: true } => International(digits),
            { Digits: ['1', '8', '0', '0', '1' or '2', _, ..] } => ToE164(new(digits[5..], false, 0)),
            { Digits: ['0', '0', ..] } => International(digits[2..]),
            { Digits: ['0', ..] } => British(digits[1..]),
            { Digits: ['4', '4', ..] } => International(digits),
            // A spreadsheet or a hurried hand drops the 0 of a mobile number; shorter first groups are other numbers.
            { Digits: ['7', ..], FirstGroup: >= 4 } => British(digits),
            _ => null,
        };
    }

    private static string? International(string digits) => digits switch
    {
        ['4', '4', '0', .. var national] => British(national),
        ['4', '4', .. var national] => British(national),
        ['1', ..] => digits.Length == NorthAmerican && digits[1] > '1' && digits[4] > '1' ? "+" + digits : null,
        _ => digits.Length is >= ShortestForeign and <= LongestE164 && HasCallingCode(digits) ? "+" + digits : null,
    };

    private static bool HasCallingCode(string digits) =>
        Enumerable.Range(1, LongestCallingCode).Any(length => CallingCodes.Contains(digits[..length]));

    private static string? British(string national) => IsBritish(national) ? "+44" + national : null;

    private static bool IsBritish(string national) => (national.Length, national) switch
    {
        (10, ['1', '1', >= '3' and <= '8', ..]) => true,
        (10, ['1', '7' or '8', '1', ..]) => false,
        (10, ['1', not ('0' or '1'), ..]) => true,
        (9, ['1', ..]) => NineDigitAreas.Contains(national[..4]),
        (10, ['2', '0' or '3' or '4' or '8' or '9', ..]) => true,
        (10, ['3', '0' or '3' or '4' or '7', ..]) => true,
        (10, ['5', '5' or '6', ..]) => true,
        (10, ['7', '6', '2', '4', ..]) => true,
        (10, ['7', not ('0' or '6'), ..]) => true,
        (10, ['8', '0' or '4' or '7', ..]) => true,
        (9, ['8', '0', '0', ..]) => true,
        _ => false,
    };
}
