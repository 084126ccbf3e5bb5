using System;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"Monday", "next Friday", "Tuesday of last week".</summary>
internal static class Weekdays
{
    /// <summary>Group "weekday". Saturday and Sunday are short only behind "on": "sat down", "in the sun".</summary>
    public const string Name =
        @"(?<weekday>(?:monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sunday|(?<=\bon\s+)(?:sat|sun))(?!\w))";

    /// <summary>Groups "this", "next" and "last".</summary>
    public const string Which = @"(?:(?<this>this|current)|(?<next>next|following)|(?<last>last|past|previous))";

    public static readonly DayKind[] Kinds =
    [
        new($@"{Which}\s+{Name}|{Name}\s+(?:of\s+)?{Which}\s+week|{Which}\s+week\s+(?:on\s+)?{Name}", InWeek),
        new($@"(?:this\s+)?(?:up)?coming\s+{Name}", Coming),
        new($"(?<!easter |good ){Name}", Any),
    ];

    /// <summary>1 is Monday, 7 is Sunday.</summary>
    public static int Number(string name) => "motuwethfrsasu".IndexOf(name[..2], StringComparison.Ordinal) / 2 + 1;

    public static DateOnly Monday(DateOnly date) => date.AddDays(1 - Number(date));

    /// <summary>-1, 0 or 1.</summary>
    public static int Offset(Match match) => match.Groups["next"].Success ? 1 : match.Groups["last"].Success ? -1 : 0;

    private static int Number(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    private static Day InWeek(Match match, Reference reference) =>
        Day.On(Monday(reference.Today).AddDays((Offset(match) * 7) + Number(match.Groups["weekday"].Value) - 1));

    private static Day Coming(Match match, Reference reference)
    {
        var inThisWeek = Monday(reference.Today).AddDays(Number(match.Groups["weekday"].Value) - 1);
        return Day.On(inThisWeek > reference.Today ? inThisWeek : inThisWeek.AddDays(7));
    }

    /// <summary>The last one and the next one; today is the next one.</summary>
    public static Day Any(Match match, Reference reference)
    {
        var number = Number(match.Groups["weekday"].Value);
        var inThisWeek = Monday(reference.Today).AddDays(number - 1);
        var future = inThisWeek < reference.Today ? inThisWeek.AddDays(7) : inThisWeek;
        return new Day($"XXXX-WXX-{number}", future.AddDays(-7), future);
    }
}
