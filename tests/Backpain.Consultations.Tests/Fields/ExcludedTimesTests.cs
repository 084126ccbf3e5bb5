using Backpain.Consultations.Calling;
using Backpain.Consultations.Fields;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Tests.Fields;

/// <summary>Every set of one to three weekdays, listed in every way, in every way of leaving it out.</summary>
public sealed class ExcludedTimesTests
{
    private static readonly DateOnly Today = new(2026, 9, 14);

    private static readonly WorkingHours Hours = new(new WorkingTimeOptions());

    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static TheoryData<string> Ways => [
        "not {0}", "Not on {0} please", "any day but {0}", "any day except {0}", "weekdays but {0}", "any time apart from {0}", "I can't do {0}", "{0} are no good",
        "{0} don't work for me", "anything but {0}", "whenever, just never {0}", "no {0}"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void No_window_lies_on_a_day_that_was_left_out_and_every_other_day_has_one(string way)
    {
        foreach (var days in Sets())
        {
            foreach (var list in Listed([.. days.Select(day => day + "s")]))
            {
                var said = string.Format(null, way, list);
                Windows(said).Select(window => window.Day).Distinct().ShouldBe(Weekdays.Except(days), said);
            }
        }
    }

    [Theory]
    [InlineData("mornings are no good", 0, 12)]
    [InlineData("not mornings", 0, 12)]
    [InlineData("any time but mornings", 0, 12)]
    [InlineData("afternoons don't suit me", 12, 24)]
    [InlineData("except lunchtimes", 12, 14)]
    public void No_window_lies_in_hours_that_were_left_out(string said, int from, int to)
    {
        var windows = Windows(said);

        windows.ShouldNotBeEmpty();
        windows.ShouldAllBe(window => window.To.Hour <= from || window.From.Hour >= to);
    }

    [Theory]
    [InlineData("except weekends", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("not Mondays, Tuesdays are fine", "Tuesday")]
    [InlineData("afternoons are good and Mondays are bad", "Tuesday Wednesday Thursday Friday")]
    [InlineData("any day but Friday is best", "Monday Tuesday Wednesday Thursday Friday")]
    public void What_is_fine_is_not_left_out(string said, string days) =>
        string.Join(' ', Windows(said).Select(window => window.Day).Distinct()).ShouldBe(days);

    private static IReadOnlyList<CallWindow> Windows(string said) => BestTimeReader.ReadTimes(said, Hours, Today).ShouldNotBeNull(said).Windows;

    private static IEnumerable<DayOfWeek[]> Sets() => Enumerable.Range(1, (1 << Weekdays.Length) - 1)
        .Select(bits => Weekdays.Where((_, day) => (bits & (1 << day)) != 0).ToArray()).Where(days => days.Length <= 3);

    private static IEnumerable<string> Listed(string[] items) =>
    [
        string.Join(", ", items),
        string.Join(" or ", items),
        items.Length == 1 ? items[0] : $"{string.Join(", ", items[..^1])} or {items[^1]}",
        items.Length == 1 ? items[0] : $"{string.Join(", ", items[..^1])}, and {items[^1]}",
    ];
}
