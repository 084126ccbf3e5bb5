using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Backpain.StandIns.Recognizers.Tests;

public class BooleanTests
{
    [Theory]
    [InlineData("Yes", "Yes 0-2 boolean True 1")]
    [InlineData("yep, that's it", "yep 0-2 boolean True 0.55")]
    [InlineData("ok sure", "ok 0-1 boolean True 0.7")]
    [InlineData("I agree", "agree 2-6 boolean True 0.7")]
    [InlineData("nope", "nope 0-3 boolean False 1")]
    [InlineData("that is not  ok", "not  ok 8-14 boolean False 0.7")]
    [InlineData("no. I said yes", "no 0-1 boolean False 0.55")]
    [InlineData("not sure", "sure 4-7 boolean True 0.7")]
    [InlineData("👍", "👍 0-1 boolean True 1")]
    [InlineData("👎🏽", "👎🏽 0-3 boolean False 1")]
    public void A_yes_or_a_no_is_found_with_a_score(string text, string expected) => Recognize(text).As("value", "score").ShouldBe(expected);

    [Theory]
    [InlineData("perhaps")]
    [InlineData("okay")]
    [InlineData("correct")]
    [InlineData("nah")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Other_words_are_neither(string text) => Recognize(text).ShouldBeEmpty();

    [Fact]
    public void What_else_was_found_is_told()
    {
        var result = Recognize("yes and no").ShouldHaveSingleItem();
        result.Resolution["value"].ShouldBe(true);
        ((IEnumerable<object>)result.Resolution["otherResults"]).ShouldHaveSingleItem();
    }

    private static List<ModelResult> Recognize(string text) => ChoiceRecognizer.RecognizeBoolean(text, Culture.English);
}
