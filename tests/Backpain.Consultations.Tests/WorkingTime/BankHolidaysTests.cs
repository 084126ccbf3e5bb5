using System.Globalization;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Tests.WorkingTime;

public sealed class BankHolidaysTests
{
    /// <summary>As published for England and Wales, weekends left out.</summary>
    [Theory]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2033, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27")]
    public void The_weekdays_that_are_holidays_are_those_published(int year, string expected)
    {
        var weekdays = BankHolidays.Of(year).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

        string.Join(' ', weekdays.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))).ShouldBe(expected);
    }

    [Fact]
    public void A_clinic_that_opens_on_Saturdays_is_closed_when_Christmas_is_one()
    {
        BankHolidays.Contains(new(2027, 12, 25)).ShouldBeTrue();
        BankHolidays.Contains(new(2027, 12, 27)).ShouldBeTrue();
        BankHolidays.Contains(new(2027, 12, 29)).ShouldBeFalse();
    }

    /// <summary>The earliest and the latest that it can be, and the two years in which the simple rule is wrong by a week.</summary>
    [Theory]
    [InlineData(2285, "03-22")]
    [InlineData(2038, "04-25")]
    [InlineData(2049, "04-18")]
    [InlineData(2076, "04-19")]
    public void Easter_is_where_the_church_has_it(int year, string sunday)
    {
        var easter = DateOnly.ParseExact($"{year}-{sunday}", "yyyy-MM-dd", CultureInfo.InvariantCulture);

        BankHolidays.Contains(easter.AddDays(-2)).ShouldBeTrue();
        BankHolidays.Contains(easter.AddDays(1)).ShouldBeTrue();
    }
}
