using System;
using System.Linq;
using System.Text.RegularExpressions;
using static Microsoft.Recognizers.Text.Number.NumberPatterns;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers in digits: "7", "1,000", "1 000", "2.5", "10k", "5 million", "3 dozen", "1/2", "2 1/4", "½", "1e6".</summary>
internal static class DigitForms
{
    private const string Grouped = @"\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\u202f\d{3})+|\d{1,2},(?:\d{2},)*\d{3}";

    private const string Decimal =
        @"(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\u202f\d{3})+\.\d+|\d{1,2},(?:\d{2},)*\d{3}\.\d{2}|\d+[.,]\d+)(?![.,]\d)";

    private static readonly string Magnitude = $@"\s*(?<multiplier>{Suffix})|\s+(?<round>{Round})|\s+(?<dozen>{Dozen})";

    public static readonly NumberForm[] All =
    [
        new($@"(?:{Minus}|(?<!\w))\d+(?![.,]\d+[a-zA-Z])\b", null, Plain),
        new($@"(?:{Minus}|{NotInside})(?:{Grouped})\b", null, Plain),
        new($@"(?:{Minus}|{NotInside})(?:{Decimal})\b", null, Plain),
        new(@"(?<=\s|^)[.,]\d+(?![.,]\d)\b", null, Plain),
        new($@"(?:{Minus}|{NotInside})(?<digits>(?:{Decimal})|(?:{Grouped})|\d+)(?:{Magnitude})\b", null, Multiplied),
        new(@"(?:(?<!\w)-\s*|(?<![/\w-]))(?:(?<whole>\d+)\s+)?(?<top>\d+)/(?<bottom>\d+)(?![\w/])", "fraction", Fraction),
        new(@"[\u00BC-\u00BE\u2150-\u215E]", "fraction", match => char.GetNumericValue(match.Value[0])),
        new($@"(?:{Minus}|{NotInside})(?<base>\d+(?:[.,]\d+)?)(?<kind>e|x10\^|\^)(?<power>[+-]*[1-9]\d*)\b", "power", Power),
    ];

    /// <summary>The value of digits with separators; a lone comma before three digits separates thousands, else decimals.</summary>
    public static double ValueOf(string digits)
    {
        var separator = DecimalSeparator(string.Concat(digits.Where(character => char.IsAsciiDigit(character) || character is '.' or ',')));
        var (value, scale) = (0.0, 1.0);
        foreach (var character in digits)
        {
            scale = character == separator ? 0.1 : scale;
            if (char.IsAsciiDigit(character))
            {
                // Digit by digit as the official parser does: its rounding shows in the sub type of "2.33 k".
                value = scale < 1 ? value + (scale * (character - '0')) : (value * 10) + (character - '0');
                scale *= scale < 1 ? 0.1 : 1;
            }
        }

        return digits.StartsWith('-') ? -value : value;
    }

    private static char DecimalSeparator(string digits)
    {
        var (point, comma) = (digits.LastIndexOf('.'), digits.LastIndexOf(','));
        if (point >= 0 || comma < 0)
        {
            return comma > point ? ',' : '.';
        }

        var isAlone = digits.IndexOf(',', StringComparison.Ordinal) == comma;
        var separatesThousands = digits.Length - comma == 4 && comma <= 3 && !(comma == 1 && digits[0] == '0');
        return isAlone && !separatesThousands ? ',' : '.';
    }

    private static double? Plain(Match match) => ValueOf(match.Value);

    private static double? Multiplied(Match match)
    {
        var times = match.Groups["multiplier"] is { Success: true } suffix
            ? Multiplier(suffix.Value)
            : NumberWords.ValueOf(match.Groups["round"].Value + match.Groups["dozen"].Value);
        return ValueOf(match.Groups["digits"].Value) * times * (match.Value.StartsWith('-') ? -1 : 1);
    }

    private static double Multiplier(string suffix) => suffix switch
    {
        "K" or "k" => 1e3,
        "M" or "MM" or "mil" => 1e6,
        "T" => 1e12,
        _ => 1e9,
    };

    private static double? Fraction(Match match)
    {
        var whole = match.Groups["whole"] is { Success: true } group ? ValueOf(group.Value) : 0;
        var value = whole + (ValueOf(match.Groups["top"].Value) / ValueOf(match.Groups["bottom"].Value));
        return match.Value.StartsWith('-') ? -value : value;
    }

    private static double? Power(Match match)
    {
        var power = match.Groups["power"].Value;
        var exponent = ValueOf(power.TrimStart('+', '-')) * (power.Count(character => character == '-') % 2 == 0 ? 1 : -1);
        var number = ValueOf(match.Groups["base"].Value) * (match.Value.StartsWith('-') ? -1 : 1);
        return match.Groups["kind"].Value == "^" ? Math.Pow(number, exponent) : number * Math.Pow(10, exponent);
    }
}
