using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace Backpain.StandIns.Recognizers.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("en-US", "en-us")]
    [InlineData("en-GB", "en-*")]
    [InlineData("en-029", "en-*")]
    [InlineData("fr-ca", "fr-fr")]
    [InlineData("vo-id", "vo-id")]
    public void A_culture_maps_to_the_nearest_known_one(string culture, string nearest) =>
        Culture.MapToNearestLanguage(culture).ShouldBe(nearest);

    [Theory]
    [InlineData("en-gb")]
    [InlineData("vo-id")]
    [InlineData("")]
    [InlineData(null)]
    public void Cultures_without_a_model_fall_back_to_english(string culture)
    {
        NumberRecognizer.RecognizeNumber("seven", culture).ShouldHaveSingleItem();
        ChoiceRecognizer.RecognizeBoolean("yes", culture).ShouldHaveSingleItem();
    }

    [Fact]
    public void Where_there_is_no_falling_back_a_culture_without_a_model_is_an_error()
    {
        Should.Throw<ArgumentException>(() => NumberRecognizer.RecognizeNumber("seven", "vo-id", fallbackToDefaultCulture: false));
        Should.Throw<ArgumentException>(() => NumberRecognizer.RecognizeNumber("seven", "en-gb", fallbackToDefaultCulture: false));
        DateTimeRecognizer.RecognizeDateTime("7pm", "en-gb", fallbackToDefaultCulture: false).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("en-us", "2026-03-04")]
    [InlineData("en-gb", "2026-04-03")]
    [InlineData("en-au", "2026-04-03")]
    public void Only_americans_write_the_month_first(string culture, string date) =>
        DateTimeRecognizer.RecognizeDateTime("3/4/2026", culture).AsReadings().ShouldBe($"3/4/2026: date {date} {date}");

    [Fact]
    public void With_dots_the_day_is_first_even_for_americans() =>
        DateTimeRecognizer.RecognizeDateTime("3.4.2026", "en-us").AsReadings().ShouldBe("3.4.2026: date 2026-04-03 2026-04-03");

    [Theory]
    [InlineData("16/03/2026", "en-us")]
    [InlineData("03/16/2026", "en-gb")]
    public void A_month_over_twelve_is_a_day(string text, string culture) =>
        DateTimeRecognizer.RecognizeDateTime(text, culture).AsReadings().ShouldBe($"{text}: date 2026-03-16 2026-03-16");
}
