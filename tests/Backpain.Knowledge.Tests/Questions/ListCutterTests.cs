using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class ListCutterTests
{
    [Theory]
    [InlineData("cost / how many / nhs", "cost|how many|nhs")]
    [InlineData("Massage or TENS?", "massage|tens")]
    [InlineData("risks & benefits", "risks|benefits")]
    [InlineData("warfarin, pregnant, pacemaker", "warfarin|pregnant|pacemaker")]
    public void What_a_short_message_lists_is_cut(string message, string listed) =>
        string.Join('|', ListCutter.Cut(Normaliser.Normalise(message)).Select(Word.Join)).ShouldBe(listed);

    [Theory]
    [InlineData("does it hurt")]
    [InlineData("I work in a shop and stand all day, and my back is bad, and my wife says that acupuncture or massage might help me a little or so")]
    public void One_thing_is_no_list_and_neither_is_a_story(string message) => ListCutter.Cut(Normaliser.Normalise(message)).ShouldBeEmpty();

    [Fact]
    public void A_long_stretch_of_a_list_stands_for_itself_elsewhere() =>
        ListCutter.Cut(Normaliser.Normalise("cost, and what would happen if it did not help me at all")).Select(Word.Join).ShouldBe(["cost"]);
}
