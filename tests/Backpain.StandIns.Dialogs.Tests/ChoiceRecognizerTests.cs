using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Backpain.StandIns.Dialogs.Tests;

public class ChoiceRecognizerTests
{
    private static readonly string[] Methods = ["phone", "video call", "email"];

    [Theory]
    [InlineData("phone", "phone 0-4 1 phone")]
    [InlineData("Phone or email", "phone 0-4 1 phone; email 9-13 1 email")]
    [InlineData("email, then phone", "email 0-4 1 email; phone 12-16 1 phone")]
    [InlineData("a video call please", "video call 2-11 1 video call")]
    [InlineData("video or a call", "video call 0-14 0.5 video call")]
    [InlineData("call by video", "")]
    [InlineData("the first and the third", "phone 4-8 1 ; email 18-22 1 ")]
    [InlineData("1 and 3", "phone 0-0 1 ; email 6-6 1 ")]
    [InlineData("number 7", "")]
    [InlineData("", "")]
    public void Choices_are_found_by_words_ordinals_and_numbers(string utterance, string expected) =>
        Describe(ChoiceRecognizers.RecognizeChoices(utterance, Methods)).ShouldBe(expected);

    [Fact]
    public void Parts_of_the_words_are_enough_where_that_is_allowed()
    {
        var options = new FindChoicesOptions { AllowPartialMatches = true };
        Describe(ChoiceRecognizers.RecognizeChoices("a call", Methods, options)).ShouldBe("video call 2-5 0 video call");
    }

    [Fact]
    public void Numbers_and_ordinals_can_be_left_out()
    {
        var neither = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };
        ChoiceRecognizers.RecognizeChoices("2", Methods, neither).ShouldBeEmpty();
        ChoiceRecognizers.RecognizeChoices("the second", Methods, neither).ShouldBeEmpty();
    }

    [Fact]
    public void Values_and_titles_of_actions_can_be_left_out()
    {
        List<Choice> choices = [new("phone") { Action = new Microsoft.Bot.Schema.CardAction { Title = "Ring me" }, Synonyms = ["telephone"] }];
        ChoiceRecognizers.RecognizeChoices("ring me", choices).ShouldHaveSingleItem().Resolution.Synonym.ShouldBe("Ring me");
        ChoiceRecognizers.RecognizeChoices("ring me", choices, new FindChoicesOptions { NoAction = true }).ShouldBeEmpty();
        ChoiceRecognizers.RecognizeChoices("phone", choices, new FindChoicesOptions { NoValue = true }).ShouldBeEmpty();
        ChoiceRecognizers.RecognizeChoices("telephone", choices, new FindChoicesOptions { NoValue = true }).ShouldHaveSingleItem();
    }

    [Fact]
    public void Emoji_are_words() => ChoiceRecognizers.RecognizeChoices("me:👍🏽", ["👍", "👎"]).ShouldHaveSingleItem().Resolution.Index.ShouldBe(0);

    private static string Describe(IEnumerable<ModelResult<FoundChoice>> found) => string.Join("; ", found.Select(one => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{one.Resolution.Value} {one.Start}-{one.End} {one.Resolution.Score} {one.Resolution.Synonym}")));
}
