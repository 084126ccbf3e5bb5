using System.Globalization;
using Backpain.Consultations.Fields;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Tests.Fields;

public sealed class BestTimeReaderTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 9, 14);

    private static readonly WorkingHours Hours = new(new WorkingTimeOptions());

    [Theory]
    [InlineData("weekday  middays\n", "weekday middays")]
    [InlineData("whenever suits", "whenever suits")]
    public void A_time_is_kept_as_said(string text, string said) => BestTimeReader.Read(text).ShouldBe(said);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("???")]
    public void Nothing_said_is_no_time(string? text) => BestTimeReader.Read(text).ShouldBeNull();

    [Fact]
    public void A_time_has_a_longest_length()
    {
        BestTimeReader.Read(new string('a', BestTimeReader.LongestText)).ShouldNotBeNull();
        BestTimeReader.Read(new string('a', BestTimeReader.LongestText + 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("weekday afternoons or any time Tuesday, not Fridays", "Mon 12-17, Tue 9-17, Wed 12-17, Thu 12-17")]
    [InlineData("mornings", "Mon 9-12, Tue 9-12, Wed 9-12, Thu 9-12, Fri 9-12")]
    [InlineData("mornings, before 11", "Mon 9-11, Tue 9-11, Wed 9-11, Thu 9-11, Fri 9-11")]
    [InlineData("Tuesday or Thursday mornings", "Tue 9-12, Thu 9-12")]
    [InlineData("Mondays and Wednesdays, after 3", "Mon 15-17, Wed 15-17")]
    [InlineData("Monday to Wednesday 9-12", "Mon 9-12, Tue 9-12, Wed 9-12")]
    [InlineData("not before 10 on a Monday", "Mon 10-17")]
    [InlineData("Fridays but not before 10", "Fri 10-17")]
    [InlineData("Tue 10.30 to half past 12", "Tue 10:30-12:30")]
    [InlineData("i am free only monday wednesday in morning before 11 clock", "Mon 9-11, Wed 9-11")]
    [InlineData("Tuesdays 9h30-11h", "Tue 9:30-11")]
    [InlineData("half ten Tuesday", "Tue 10:30-11:30")]
    [InlineData("Thursdays between ten and 2", "Thu 10-14")]
    [InlineData("after four on Friday", "Fri 16-17")]
    [InlineData("Monday afternoons after 3", "Mon 15-17")]
    [InlineData("Monday at 4 o'clock", "Mon 16-17")]
    [InlineData("Wed 2pm onwards", "Wed 14-17")]
    [InlineData("any time Monday except lunchtime", "Mon 9-12, Mon 14-17")]
    [InlineData("I can't do Mondays or Tuesdays or Wednesdays; not mornings either", "Thu 12-17, Fri 12-17")]
    [InlineData("I finish work at 3 so after that, Thursdays", "Thu 15-17")]
    [InlineData("Mondays are no good, otherwise early", "Tue 9-10, Wed 9-10, Thu 9-10, Fri 9-10")]
    [InlineData("Monday morning Tuesday afternoon", "Mon 9-12, Tue 12-17")]
    [InlineData("tomorrow afternoon", "Tue 12-17")]
    [InlineData("Friday quarter past 9 till quarter to ten", "Fri 9:15-9:45")]
    public void A_time_is_read_as_windows_in_the_clinics_hours(string text, string windows) => Windows(text).ShouldBe(windows);

    [Theory]
    [InlineData("any time")]
    [InlineData("I don't mind")]
    [InlineData("as soon as possible")]
    [InlineData("office hours")]
    public void Any_time_is_every_opening_hour(string text) =>
        Windows(text).ShouldBe("Mon 9-17, Tue 9-17, Wed 9-17, Thu 9-17, Fri 9-17");

    [Theory]
    [InlineData("evenings after 6pm")]
    [InlineData("only at the weekend")]
    [InlineData("evenings after 8")]
    public void A_time_outside_the_opening_hours_is_read_and_has_no_windows(string text) => Windows(text).ShouldBe("");

    [Theory]
    [InlineData("tomorrow", "2026-09-15", "2026-09-15")]
    [InlineData("today or tomorrow", "2026-09-14", "2026-09-15")]
    [InlineData("next week, mornings", "2026-09-21", "2026-09-27")]
    [InlineData("bank holiday monday", "2026-12-28", "2026-12-28")]
    [InlineData("tomorrow or Thursday", "2026-09-15", "2026-09-17")]
    [InlineData("the next bank holiday", "2026-12-25", "2026-12-25")]
    [InlineData("Easter Monday", "2027-03-29", "2027-03-29")]
    [InlineData("good friday, mornings", "2027-03-26", "2027-03-26")]
    [InlineData("Tuesday 6th October", "2026-10-06", "2026-10-06")]
    [InlineData("3rd of December after 2", "2026-12-03", "2026-12-03")]
    [InlineData("september 14th or 15th", "2026-09-14", "2026-09-15")]
    [InlineData("on the 3rd", "2026-10-03", "2026-10-03")]
    public void A_day_by_date_sets_bounds(string text, string first, string last)
    {
        var times = BestTimeReader.ReadTimes(text, Hours, Today)!;

        times.NotBefore.ShouldBe(DateOnly.Parse(first, CultureInfo.InvariantCulture));
        times.NotAfter.ShouldBe(DateOnly.Parse(last, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("weekday mornings, not bank holidays")]
    [InlineData("mornings on weekdays. Bank holidays are no good")]
    [InlineData("after 10 may be best")]
    [InlineData("the 32nd or mornings")]
    public void A_date_that_is_left_out_or_is_none_sets_no_bounds(string text) =>
        BestTimeReader.ReadTimes(text, Hours, Today).ShouldNotBeNull().NotBefore.ShouldBeNull();

    [Theory]
    [InlineData("bank holiday monday", "Mon 9-17")]
    [InlineData("3rd December after 2", "Thu 14-17")]
    [InlineData("tomorrow or Thursday morning", "Tue 9-17, Thu 9-12")]
    public void The_windows_of_a_date_are_of_its_day_of_the_week(string text, string windows) => Windows(text).ShouldBe(windows);

    [Theory]
    [InlineData("weekday mornings")]
    [InlineData("3 December")]
    [InlineData("bank holidays")]
    [InlineData("Mondays or Wednesdays after 5pm")]
    [InlineData("after 4")]
    [InlineData("10.30 is good")]
    [InlineData("6 o'clock")]
    [InlineData("9-5")]
    [InlineData("any time really")]
    [InlineData("over lunch time")]
    [InlineData("not before half past nine")]
    public void Times_and_days_are_recognised(string text) => BestTimeReader.IsTimePreference(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("Nora Quill")]
    [InlineData("my back hurts")]
    [InlineData("0161 496 0123")]
    [InlineData("low back pain for four years")]
    [InlineData("by phone")]
    [InlineData("07700 900456")]
    [InlineData("I've had it for 3 years")]
    public void What_is_no_time_is_not_taken_for_one(string? text) => BestTimeReader.IsTimePreference(text).ShouldBeFalse();

    private static string Windows(string text) => string.Join(", ", BestTimeReader.ReadTimes(text, Hours, Today).ShouldNotBeNull().Windows
        .Select(window => $"{window.Day.ToString()[..3]} {Show(window.From)}-{Show(window.To)}"));

    private static string Show(TimeOnly time) => time.ToString(time.Minute == 0 ? "%H" : "H:mm", CultureInfo.InvariantCulture);
}
