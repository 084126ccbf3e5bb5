using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Backpain.StandIns.Recognizers.Tests;

public class NumberTests
{
    [Theory]
    [InlineData("7", "7 0-0 number 7 integer")]
    [InlineData("I am 45", "45 5-6 number 45 integer")]
    [InlineData("- 5", "- 5 0-2 number -5 integer")]
    [InlineData("minus five", "minus five 0-9 number -5 integer")]
    [InlineData("1,234", "1,234 0-4 number 1234 integer")]
    [InlineData("1 234 567", "1 234 567 0-8 number 1234567 integer")]
    [InlineData("2.50", "2.50 0-3 number 2.5 decimal")]
    [InlineData("2,5", "2,5 0-2 number 2.5 decimal")]
    [InlineData("10k", "10k 0-2 number 10000 integer")]
    [InlineData("3 hundred", "3 hundred 0-8 number 300 integer")]
    [InlineData("1.5 million", "1.5 million 0-10 number 1500000 integer")]
    [InlineData("1e3", "1e3 0-2 number 1000 power")]
    [InlineData("3/4", "3/4 0-2 number 0.75 fraction")]
    [InlineData("2 1/4", "2 1/4 0-4 number 2.25 fraction")]
    [InlineData("½", "½ 0-0 number 0.5 fraction")]
    public void Numbers_in_digits(string text, string expected) => Numbers(text).ShouldBe(expected);

    [Theory]
    [InlineData("twenty five", "twenty five 0-10 number 25 integer")]
    [InlineData("Twenty-Five", "twenty-five 0-10 number 25 integer")]
    [InlineData("a hundred and one", "a hundred and one 0-16 number 101 integer")]
    [InlineData("two thousand and twenty six", "two thousand and twenty six 0-26 number 2026 integer")]
    [InlineData("a dozen", "a dozen 0-6 number 12 integer")]
    [InlineData("half a dozen", "half a dozen 0-11 number 6 integer")]
    [InlineData("three dozen", "three dozen 0-10 number 36 integer")]
    [InlineData("seven point two five", "seven point two five 0-19 number 7.25 decimal")]
    [InlineData("half", "half 0-3 number 0.5 fraction")]
    [InlineData("two and a half", "two and a half 0-13 number 2.5 fraction")]
    [InlineData("three quarters", "three quarters 0-13 number 0.75 fraction")]
    [InlineData("one hundred and three quarters", "one hundred and three quarters 0-29 number 100.75 fraction")]
    public void Numbers_in_words(string text, string expected) => Numbers(text).ShouldBe(expected);

    [Theory]
    [InlineData("6 to 12", "6 0-0 number 6 integer; 12 5-6 number 12 integer")]
    [InlineData("6-12", "6 0-0 number 6 integer; 12 2-3 number 12 integer")]
    [InlineData("7 out of 10", "7 out of 10 0-10 number 0.7 fraction")]
    [InlineData("1 in 10", "1 in 10 0-6 number 0.1 fraction")]
    [InlineData("8 in 5", "8 0-0 number 8 integer; 5 5-5 number 5 integer")]
    [InlineData("5/17/2018", "5 0-0 number 5 integer; 17 2-3 number 17 integer; 2018 5-8 number 2018 integer")]
    public void Several_numbers_and_ratios(string text, string expected) => Numbers(text).ShouldBe(expected);

    [Theory]
    [InlineData("10am")]
    [InlineData("180ml")]
    [InlineData("a")]
    [InlineData("this one")]
    [InlineData("the first")]
    [InlineData("many")]
    [InlineData("")]
    public void What_is_no_number(string text) => Numbers(text).ShouldBeEmpty();

    [Theory]
    [InlineData("the third", "third 4-8 ordinal 3 3 start")]
    [InlineData("21st", "21st 0-3 ordinal 21 21 start")]
    [InlineData("twenty-fifth", "twenty-fifth 0-11 ordinal 25 25 start")]
    [InlineData("two hundredth", "two hundredth 0-12 ordinal 200 200 start")]
    [InlineData("the last one", "last 4-7 ordinal.relative end+0 0 end")]
    [InlineData("the last but one", "the last but one 0-15 ordinal.relative end-1 -1 end")]
    [InlineData("next", "next 0-3 ordinal.relative current+1 1 current")]
    [InlineData("first or second", "first 0-4 ordinal 1 1 start; second 9-14 ordinal 2 2 start")]
    [InlineData("three", "")]
    public void Ordinals(string text, string expected) =>
        NumberRecognizer.RecognizeOrdinal(text, Culture.English).As("value", "offset", "relativeTo").ShouldBe(expected);

    private static string Numbers(string text) => NumberRecognizer.RecognizeNumber(text, Culture.English).As("value", "subtype");
}
