using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Regular expressions of times of day. Named groups are read by <see cref="ClockReader"/>.</summary>
internal static class ClockPatterns
{
    /// <summary>"am", "p.m.", "p": behind digits also without a space.</summary>
    public const string Meridiem = @"(?:(?<am>am\b|a\.m\b\.?)|(?<pm>pm\b|p\.m\b\.?|p\b))";

    /// <summary>"in the morning", "at night".</summary>
    public const string PartOfDay = @"(?:(?:in\s+the\s+(?:(?<am>morning)|(?<pm>afternoon|evening|night)))|at\s+(?<pm>night))";

    private const string OClock = @"o\s*['’‘]?\s*clock\b";

    private static readonly string HourWord = $"(?:{NumberWords.AnyOf(NumberWords.Digits)}|ten|eleven|twelve)";

    private static readonly string MinuteWord =
        $@"(?:{NumberWords.AnyOf(NumberWords.Teens)}|(?:twenty|thirty|forty|fifty)(?:[\s-]+{NumberWords.AnyOf(NumberWords.Digits)})?)";

    /// <summary>An hour without anything that says so: a time only where the words around it make it one.</summary>
    public static readonly string BareHour = $@"(?<hour>(?:2[0-4]|1\d|0?\d)(?![\d%]|[.,:]\d)|(?!zero|n[ao]ught){HourWord})\b";

    private static readonly string Suffix = $@"(?:\s*{Meridiem}|\s+{PartOfDay})";

    private static readonly string Digital =
        @"(?<hour>2[0-4]|1\d|0?\d):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?!\d)"
        + $@"(?:{Suffix}|\s+(?:(?<am>morning)|(?<pm>afternoon|evening|night))\b)?";

    private static readonly string DigitsWithSuffix =
        $@"(?<hour>2[0-4]|1\d|0?\d)(?:[.\s]?(?<minute>[0-5]\d))?{Suffix}";

    private static readonly string Words =
        $@"(?<hour>(?!zero|n[ao]ught){HourWord})(?:\s+(?<minuteWords>{MinuteWord})\b(?:{Suffix})?|{Suffix})";

    private static readonly string WithOClock =
        $@"(?<hour>1[0-2]|0?[1-9]|(?!zero|n[ao]ught){HourWord})\s*{OClock}(?:{Suffix})?";

    private static readonly string Minutes =
        $@"(?:(?<minute>[0-5]?\d)|(?<minuteWords>{MinuteWord}|{HourWord}))";

    private static readonly string Past = $@"(?:(?<half>half)|(?:a\s+)?(?<quarter>quarter)|{Minutes}(?:\s*min(?:ute)?s?)?)\s+past";

    // "ten to six" is officially a range or nothing, while "ten minutes to six" is a time.
    private static readonly string To = $@"(?:(?:a\s+)?(?<quarter>quarter)|{Minutes}\s*min(?:ute)?s?)\s+(?<to>to)";

    private static readonly string PastOrTo =
        $@"(?:{Past}|{To})"
        + $@"\s+(?<hour>(?:2[0-4]|1\d|0?\d)(?!\d)|(?!zero|n[ao]ught){HourWord}\b)(?:\s*{OClock})?(?:{Suffix})?";

    // "6ish" is officially 6 in the morning.
    private const string Vague = @"(?<am>(?<hour>1[0-2]|0?[1-9])-?ish)\b";

    private const string Named =
        @"(?:(?:12\s+)?(?:(?<noon>noon|midday)|(?<midnight>midnight))|mid[\s-]?(?:(?<midMorning>morning)|(?<midAfternoon>afternoon)))\b";

    /// <summary>Any time of day that needs no other words to be one.</summary>
    public static readonly string Clock = $"(?:{PastOrTo}|{Digital}|{WithOClock}|{DigitsWithSuffix}|{Vague}|{Words}|{Named})";
}
