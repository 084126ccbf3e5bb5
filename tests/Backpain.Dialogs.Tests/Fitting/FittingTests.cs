using Backpain.Dialogs.Fitting;

namespace Backpain.Dialogs.Tests.Fitting;

public sealed class FittingTests
{
    private static readonly string[] Choices = ["Mornings", "Afternoons", "Any time"];

    [Theory]
    [InlineData("Call 999 now.", "Call 9 9 9 now.")]
    [InlineData("Call Samaritans on 116 123.", "Call Samaritans on 1 1 6, 1 2 3.")]
    [InlineData("call 18000 with text relay", "call 1 8 0 0 0 with text relay")]
    [InlineData("Call us on 0161 496 0000, or write.", "Call us on 0 1 6 1, 4 9 6, 0 0 0 0, or write.")]
    [InlineData("Your reference is BP-99JF-R9GP.", "Your reference is B P, 9 9 J F, R 9 G P.")]
    [InlineData("over 17,000 people, 2,000 years, 6 to 12 sessions, £111, 1,111", "over 17,000 people, 2,000 years, 6 to 12 sessions, £111, 1,111")]
    public void A_voice_says_numbers_to_call_digit_by_digit_and_amounts_as_amounts(string text, string said) => SpokenNumbers.Spell(text).ShouldBe(said);

    [Theory]
    [InlineData("2", "Afternoons")]
    [InlineData("2.", "Afternoons")]
    [InlineData(" Two ", "Afternoons")]
    [InlineData("number 3 please", "Any time")]
    [InlineData("option one", "Mornings")]
    [InlineData("1 and 3", "Mornings and Any time")]
    [InlineData("1, 2", "Mornings and Afternoons")]
    public void A_number_stands_for_its_choice(string text, string choice) => OfferedChoices.Pick(text, Choices).ShouldBe(choice);

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("2pm")]
    [InlineData("07700 900123")]
    [InlineData("one of those days")]
    [InlineData("Afternoons")]
    [InlineData("please")]
    [InlineData("")]
    public void What_is_no_number_of_the_list_is_left_as_it_is(string text) => OfferedChoices.Pick(text, Choices).ShouldBeNull();

    [Theory]
    [InlineData("One two. Three four. Five.", 22, "One two. Three four.", "Five.")]
    [InlineData("One two three four five", 12, "One two", "three four five")]
    [InlineData("short", 12, "short", "")]
    [InlineData("aaaaaaaaaaaaaaaa", 10, "aaaaaaaaaa", "aaaaaa")]
    [InlineData("Take care of it. 1. Rest", 19, "Take care of it.", "1. Rest")]
    public void A_text_is_cut_after_a_sentence_or_else_between_words(string text, int longest, string first, string rest) =>
        CutText.At(text, longest).ShouldBe((first, rest));

    [Fact]
    public void Nothing_is_lost_between_the_parts()
    {
        var text = string.Join(' ', Enumerable.Range(1, 400).Select(number => number % 7 == 0 ? $"word{number}." : $"word{number}"));

        string.Join(' ', CutText.Into(text, 160)).ShouldBe(text);
    }

    [Theory]
    [InlineData("**Bold** and *slanted*", "Bold and slanted")]
    [InlineData("[our page](https://a.example/b)", "our page (https://a.example/b)")]
    [InlineData("[0161 496 0000](tel:01614960000)", "0161 496 0000")]
    [InlineData("[hello@a.example](mailto:hello@a.example)", "hello@a.example")]
    [InlineData("<https://a.example/>", "https://a.example/")]
    [InlineData("> **Call 999.**\n>\n> Now.", "Call 999.\n\nNow.")]
    [InlineData("A\n\n- one\n- two", "A\n\n- one\n- two")]
    [InlineData("3. three\n4. four", "3. three\n4. four")]
    [InlineData("2 * 3 * 4 _x", "2 * 3 * 4 _x")]
    [InlineData("", "")]
    public void Plain_text_says_what_the_Markdown_said(string markdown, string plain) => PlainWriter.Write(markdown).ShouldBe(plain);

    [Fact]
    public void A_voice_reads_no_address_and_no_list_marks() =>
        PlainWriter.Speak("See [our page](https://a.example/b):\n\n- one\n- two").ShouldBe("See our page: one. two.");
}
