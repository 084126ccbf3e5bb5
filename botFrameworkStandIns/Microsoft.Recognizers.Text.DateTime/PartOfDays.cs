namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A part of certain days: "Monday morning", "this afternoon", "tonight".</summary>
internal static class PartOfDays
{
    public static readonly string Today = $@"(?:(?<tonight>tonight)|this\s+{Patterns.DayPart})";

    public static readonly string Pattern =
        $@"(?:{Today}|(?<lastNight>last\s+night)|{Patterns.Day}(?:\s*,)?\s+(?:in\s+the\s+)?{Patterns.DayPart})";

    /// <summary>Null where there is no such day.</summary>
    public static (Day Day, DayPart Part)? Read(Saying saying)
    {
        var today = saying.Reference.Today;
        if (saying.Has("tonight") || saying.Has("lastNight"))
        {
            return (Day.On(saying.Has("tonight") ? today : today.AddDays(-1)), DayPart.Of("night"));
        }

        var day = saying.Has("day") ? saying.Day() : Day.On(today);
        return day is null ? null : (day, DayPart.Of(saying["part"]));
    }
}
