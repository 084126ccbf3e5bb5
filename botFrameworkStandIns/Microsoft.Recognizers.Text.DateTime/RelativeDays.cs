namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"today", "the day after tomorrow", "in three days", "two weeks ago".</summary>
internal static class RelativeDays
{
    public static readonly DayKind[] Kinds =
    [
        new(@"(?:the\s+)?day\s+after\s+(?:tomorrow|tmrw?)", (_, reference) => Day.On(reference.Today.AddDays(2))),
        new(@"(?:the\s+)?day\s+before\s+yesterday", (_, reference) => Day.On(reference.Today.AddDays(-2))),
        new("tomorrow|tmrw?", (_, reference) => Day.On(reference.Today.AddDays(1))),
        new("today", (_, reference) => Day.On(reference.Today)),
        new("yesterday", (_, reference) => Day.On(reference.Today.AddDays(-1))),
        new($@"in\s+{Lengths.OfDays}", (match, reference) => Day.On(Lengths.Read(match).After(reference.Today))),
        new($@"{Lengths.OfDays}\s+from\s+(?:now|today)", (match, reference) => Day.On(Lengths.Read(match).After(reference.Today))),
        new(
            $@"{Lengths.OfDays}\s+from\s+{Weekdays.Name}",
            (match, reference) => Day.On(Lengths.Read(match).After(Weekdays.Any(match, reference).Future))),
        new($@"(?<!(?:more|less)\s+than\s+){Lengths.OfDays}\s+ago", (match, reference) => Day.On(Lengths.Read(match).Before(reference.Today))),
    ];
}
