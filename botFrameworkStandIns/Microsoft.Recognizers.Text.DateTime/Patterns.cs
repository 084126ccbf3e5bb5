using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Regular expressions that several forms share.</summary>
internal static class Patterns
{
    /// <summary>Between the two ends of a range.</summary>
    public const string Till = @"(?:\s+(?:to|till?|until|through|thru)\s+(?:the\s+)?|\s*[-–—]\s*)";

    public const string TillOrAnd = $@"(?:{Till}|\s+and\s+(?:the\s+)?)";

    public const string DayPart = "(?<part>morning|afternoon|evening|night)";

    /// <summary>Words that make a point in time the edge of an open range. Read by <see cref="OpenRange"/>.</summary>
    public const string Edge =
        @"(?:(?<before>no\s+later\s+than|earlier\s+than|prior\s+to|before|by|until|till?)"
        + @"|(?<since>on\s+or\s+after|starting(?:\s+(?:from|on))?|since)|(?<after>later\s+than|after))";

    public static readonly string Clock = $"(?<clock>{ClockPatterns.Clock})";

    public static readonly string BareHour = $"(?<clock>{ClockPatterns.BareHour})";

    public static readonly string AnyHour = $"(?<clock>{ClockPatterns.Clock}|{ClockPatterns.BareHour})";

    public static readonly string Day = $"(?<day>{DayReader.Pattern})";

    public static readonly string DaySpan = $"(?<span>{DaySpanReader.Pattern})";

    // Not compiled: there are many, and most texts fail each of them at its first letter.
    public static Regex Create(string pattern) => new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
}
