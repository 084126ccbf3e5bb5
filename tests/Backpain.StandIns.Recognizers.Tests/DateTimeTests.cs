using Microsoft.Recognizers.Text.DateTime;

namespace Backpain.StandIns.Recognizers.Tests;

public class DateTimeTests
{
    private static readonly DateTime Wednesday = new(2026, 3, 11, 10, 20, 0);

    [Theory]
    [InlineData("9am", "9am: time T09 09:00:00")]
    [InlineData("4 p.m.", "4 p.m.: time T16 16:00:00")]
    [InlineData("12am", "12am: time T00 00:00:00")]
    [InlineData("09:30", "09:30: time T09:30 09:30:00 | T21:30 21:30:00")]
    [InlineData("17:00", "17:00: time T17:00 17:00:00")]
    [InlineData("9.30am", "9.30am: time T09:30 09:30:00")]
    [InlineData("half past two", "half past two: time T02:30 02:30:00 | T14:30 14:30:00")]
    [InlineData("quarter to 5 pm", "quarter to 5 pm: time T16:45 16:45:00")]
    [InlineData("seven thirty", "seven thirty: time T07:30 07:30:00 | T19:30 19:30:00")]
    [InlineData("5 o'clock", "5 o'clock: time T05 05:00:00 | T17 17:00:00")]
    [InlineData("5 in the afternoon", "5 in the afternoon: time T17 17:00:00")]
    [InlineData("noon", "noon: time T12 12:00:00")]
    [InlineData("at 5", "5: time T05 05:00:00 | T17 17:00:00")]
    [InlineData("around 3pm", "around 3pm: time T15 approx 15:00:00")]
    public void Times(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("in the morning", "in the morning: timerange TMO from 08:00:00 to 12:00:00")]
    [InlineData("late afternoon", "late afternoon: timerange TAF end from 14:00:00 to 16:00:00")]
    [InlineData("at lunchtime", "at lunchtime: timerange TMEL from 11:00:00 to 13:00:00")]
    [InlineData("after 4 pm", "after 4 pm: timerange T16 after from 16:00:00")]
    [InlineData("before noon", "before noon: timerange T12 before to 12:00:00")]
    [InlineData("between 9 and 11am", "between 9 and 11am: timerange (T09,T11,PT2H) from 09:00:00 to 11:00:00")]
    [InlineData("9am to 5", "9am to 5: timerange (T09,T17,PT8H) from 09:00:00 to 17:00:00")]
    [InlineData("10 to 12pm", "10 to 12pm: timerange (T22,T24,PT2H) from 22:00:00 to 00:00:00")]
    [InlineData("10:30-11:30", "10:30-11:30: timerange (T10:30,T11:30,PT1H) from 10:30:00 to 11:30:00 | (T22:30,T23:30,PT1H) from 22:30:00 to 23:30:00")]
    public void Ranges_of_times(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("tomorrow", "tomorrow: date 2026-03-12 2026-03-12")]
    [InlineData("on Tuesday", "tuesday: date XXXX-WXX-2 2026-03-10 | XXXX-WXX-2 2026-03-17")]
    [InlineData("wednesday", "wednesday: date XXXX-WXX-3 2026-03-04 | XXXX-WXX-3 2026-03-11")]
    [InlineData("next friday", "next friday: date 2026-03-20 2026-03-20")]
    [InlineData("monday of last week", "monday of last week: date 2026-03-02 2026-03-02")]
    [InlineData("5th of March", "5th of march: date XXXX-03-05 2026-03-05 | XXXX-03-05 2027-03-05")]
    [InlineData("march 12th, 2026", "march 12th, 2026: date 2026-03-12 2026-03-12")]
    [InlineData("29 february", "29 february: date XXXX-02-29 2024-02-29 | XXXX-02-29 2028-02-29")]
    [InlineData("2026-03-16", "2026-03-16: date 2026-03-16 2026-03-16")]
    [InlineData("on the 21st", "the 21st: date XXXX-XX-21 2026-02-21 | XXXX-XX-21 2026-03-21")]
    [InlineData("in two weeks", "in two weeks: date 2026-03-25 2026-03-25")]
    [InlineData("a month ago", "a month ago: date 2026-02-11 2026-02-11")]
    [InlineData("good friday", "good friday: date XXXX-04-03 2025-04-18 | XXXX-04-03 2026-04-03")]
    public void Dates(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("next week", "next week: daterange 2026-W12 from 2026-03-16 to 2026-03-23")]
    [InlineData("the weekend", "the weekend: daterange 2026-W11-WE from 2026-03-14 to 2026-03-16")]
    [InlineData("end of the month", "end of the month: daterange 2026-03 end from 2026-03-16 to 2026-04-01")]
    [InlineData("2019", "2019: daterange 2019 from 2019-01-01 to 2020-01-01")]
    [InlineData("monday to friday", "monday to friday: daterange (XXXX-WXX-1,XXXX-WXX-5,P4D) from 2026-03-09 to 2026-03-13")]
    [InlineData("the last 6 months", "last 6 months: daterange (2025-09-11,2026-03-11,P6M) from 2025-09-11 to 2026-03-11")]
    [InlineData("since 2019", "since 2019: daterange 2019 since from 2019-01-01")]
    [InlineData("before friday", "before friday: daterange XXXX-WXX-5 before to 2026-03-06 | XXXX-WXX-5 before to 2026-03-13")]
    public void Ranges_of_dates(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("tuesday at 2pm", "tuesday at 2pm: datetime XXXX-WXX-2T14 2026-03-10 14:00:00 | XXXX-WXX-2T14 2026-03-17 14:00:00")]
    [InlineData("10am tomorrow", "10am tomorrow: datetime 2026-03-12T10 2026-03-12 10:00:00")]
    [InlineData("tonight at 7", "tonight at 7: datetime 2026-03-11T19 2026-03-11 19:00:00")]
    [InlineData("in 20 minutes", "in 20 minutes: datetime 2026-03-11T10:40:00 2026-03-11 10:40:00")]
    [InlineData("now", "now: datetime PRESENT_REF 2026-03-11 10:20:00")]
    [InlineData("tomorrow afternoon", "tomorrow afternoon: datetimerange 2026-03-12TAF from 2026-03-12 12:00:00 to 2026-03-12 16:00:00")]
    [InlineData("last night", "last night: datetimerange 2026-03-10TNI from 2026-03-10 20:00:00 to 2026-03-10 23:59:59")]
    [InlineData("tomorrow after 4pm", "tomorrow after 4pm: datetimerange 2026-03-12T16 after from 2026-03-12 16:00:00")]
    [InlineData("tomorrow from 2 to 4pm", "tomorrow from 2 to 4pm: datetimerange (2026-03-12T14,2026-03-12T16,PT2H) from 2026-03-12 14:00:00 to 2026-03-12 16:00:00")]
    public void Times_of_days(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("six weeks", "six weeks: duration P6W 3628800")]
    [InlineData("a couple of days", "a couple of days: duration P2D 172800")]
    [InlineData("2 and a half years", "2 and a half years: duration P2.5Y 78840000")]
    [InlineData("1 hour and 30 minutes", "1 hour and 30 minutes: duration PT1H30M 5400")]
    [InlineData("more than a year", "more than a year: duration P1Y more 31536000")]
    [InlineData("20 to 30 minutes", "30 minutes: duration PT30M 1800")]
    [InlineData("weekday mornings", "mornings: set TMO not resolved")]
    [InlineData("tuesday evenings", "tuesday evenings: set XXXX-WXX-2TEV not resolved")]
    [InlineData("every monday at 10am", "every monday at 10am: set XXXX-WXX-1T10 not resolved")]
    [InlineData("once a week", "once a week: set P1W not resolved")]
    public void Durations_and_recurrences(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("any time")]
    [InlineData("after 4")]
    [InlineData("between 9 and 11")]
    [InlineData("9-5")]
    [InlineData("good morning")]
    [InlineData("may I call")]
    [InlineData("I sat down in the sun")]
    [InlineData("07700 900123")]
    [InlineData("6 to 12 sessions")]
    [InlineData("the second")]
    [InlineData("")]
    public void What_says_nothing_about_time(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Several_in_one_text_stand_in_its_order_with_their_places()
    {
        var found = DateTimeRecognizer.RecognizeDateTime("Mondays, or evenings after 6pm", "en-gb", refTime: Wednesday);
        found.AsReadings().ShouldBe("mondays: set XXXX-WXX-1 not resolved; evenings: set TEV not resolved; after 6pm: timerange T18 after from 18:00:00");
        found.Select(one => (one.Start, one.End)).ShouldBe([(0, 6), (12, 19), (21, 29)]);
    }

    [Fact]
    public void A_reading_tells_its_own_type_and_of_what_it_is_the_edge()
    {
        var reading = ((List<Dictionary<string, string>>)DateTimeRecognizer
            .RecognizeDateTime("after 4pm", "en-gb", refTime: Wednesday)
            .ShouldHaveSingleItem().Resolution["values"]).ShouldHaveSingleItem();
        reading["type"].ShouldBe("timerange");
        reading["sourceEntity"].ShouldBe("datetimepoint");
    }

    [Fact]
    public void Without_a_reference_time_today_is_today() =>
        DateTimeRecognizer.RecognizeDateTime("today", "en-gb").ShouldHaveSingleItem().TypeName.ShouldBe("datetimeV2.date");

    private static string Read(string text) => DateTimeRecognizer.RecognizeDateTime(text, "en-gb", refTime: Wednesday).AsReadings();
}
