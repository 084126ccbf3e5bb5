namespace Microsoft.Recognizers.Text.Number;

/// <summary>Regular expressions of numbers, built up from words.</summary>
internal static class NumberPatterns
{
    public static readonly string Digit = $"(?:{NumberWords.AnyOf(NumberWords.Digits)})";

    public static readonly string Round = $"(?:(?:{NumberWords.AnyOf(NumberWords.Rounds)})s?)";

    public static readonly string Dozen = $"(?:(?:{NumberWords.AnyOf(NumberWords.Dozens)})s?)";

    /// <summary>What may stand behind digits: "10k", "5 million" is <see cref="Round"/>.</summary>
    public const string Suffix = "(?:[KkGTBb]|MM?|mil)";

    private static readonly string Tens = $"(?:{NumberWords.AnyOf(NumberWords.Tens)})";

    private static readonly string UnderHundred =
        $@"(?:{NumberWords.AnyOf(NumberWords.Teens)}|{Tens}(?:(?:\s*-\s*|\s+(?:and\s+)?){Digit})?|{Digit})";

    // No number has more parts; without a limit, a long text of number words would be gone through again from each of its words.
    private static readonly string Parts = $@"(?:(?:{UnderHundred}|an?)(?:\s+{Round}){{1,3}}\s+(?:and\s+)?){{0,6}}";

    /// <summary>"twenty five", "a hundred and one", "two million".</summary>
    public static readonly string Words = $@"(?:{Parts}(?:{UnderHundred}(?:\s+{Round}){{0,3}}|an?(?:\s+{Round}){{1,3}}))";

    /// <summary>"third", "twenty-first": one ordinal word with its tens.</summary>
    public static readonly string OrdinalUnderHundred = $@"(?:(?:{Tens}(?:\s+|\s*-\s*))?(?:{NumberWords.AnyOf(NumberWords.Ordinals)}))";

    public static readonly string RoundOrdinal = $"(?:{NumberWords.AnyOf(NumberWords.RoundOrdinals)})";

    /// <summary>"third", "hundred and twenty fifth", "two hundredth".</summary>
    public static readonly string OrdinalWords =
        $@"(?:{Parts}{OrdinalUnderHundred}|{Words}\s+{RoundOrdinal})";

    /// <summary>A hyphen that is a minus sign: not behind a number or a letter.</summary>
    public const string Minus = @"(?:(?<!\p{L}|\d\s*|\d\s*(?:[KkGTBb]|MM?|mil)\s*)-\s*)";

    /// <summary>Nothing that a decimal number could go on from stands before.</summary>
    public const string NotInside = @"(?<!\d[.,])(?<!\w)";
}
