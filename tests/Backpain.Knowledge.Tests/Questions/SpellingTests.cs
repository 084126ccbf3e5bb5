using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class SpellingTests
{
    private static readonly SpellingCorrector Spelling = new(ContentVocabulary.Learn(
        prose: ["acupuncture", "session", "sessions", "needle", "hurt", "specialist", "exercise", "many", "side", "side", "side", "effects", "effects", "effects", "pain"],
        asks: ["hurt", "hurt", "wotcha", "gizmo", .. Times("counselling", 300), .. Times("con", 3), .. Times("selling", 3), .. Times("councelling", 12), .. Times("shockwave", 12)]));

    [Theory]
    [InlineData("acupunture", "acupuncture")]
    [InlineData("accupunctuer", "acupuncture")]
    [InlineData("needel", "needle")]
    [InlineData("hert", "hurt")]
    [InlineData("sesions", "sessions")]
    [InlineData("speshalist", "specialist")]
    [InlineData("excersise", "exercise")]
    [InlineData("mny", "many")]
    [InlineData("hurrt", "hurt")]
    [InlineData("conselling", "counselling")]
    public void A_slip_becomes_a_word_of_the_content(string slip, string meant) => Spelling.Correct(slip).ShouldBe([meant]);

    [Fact]
    public void Words_that_ran_together_are_parted() => Spelling.Correct("sideeffects").ShouldBe(["side", "effects"]);

    [Theory]
    [InlineData("pane")]
    [InlineData("noodle")]
    [InlineData("sessile")]
    public void A_word_that_English_has_is_left_alone(string word) => Spelling.Correct(word).ShouldBe([word]);

    [Theory]
    [InlineData("zzgrft")]
    [InlineData("xq")]
    [InlineData("b2b4u")]
    public void What_is_like_nothing_is_left_alone(string word) => Spelling.Correct(word).ShouldBe([word]);

    [Theory]
    [InlineData("councelling", false)]
    [InlineData("shockwave", true)]
    public void A_slip_is_no_word_however_many_make_it(string word, bool isWord) => Spelling.Knows(word).ShouldBe(isWord);

    [Fact]
    public void A_slip_that_an_ask_holds_once_counts_as_no_word() => Spelling.Knows("wotcha").ShouldBeFalse();

    private static IEnumerable<string> Times(string word, int count) => Enumerable.Repeat(word, count);
}
