using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class NormalisingTests
{
    [Theory]
    [InlineData("Don’t they, won't they, can't they?", "do not they will not they can not they")]
    [InlineData("What's my mum's back", "what is my mum back")]
    [InlineData("wot r u on about m8", "what are you on about mate")]
    [InlineData("can u call me back about me back", "can you call me back about my back")]
    [InlineData("sensitized and color", "sensitised and colour")]
    [InlineData("pleeeease help", "pleease help")]
    [InlineData("how long question mark i am tired full stop", "how long i am tired")]
    [InlineData("dis it wear aff", "does it wear off")]
    [InlineData("good 4 sciatica? want 2 start", "good for sciatica want to start")]
    [InlineData("um so er yes", "so yes")]
    [InlineData("1,000 needles & a 9.5", "1,000 needles and a 9.5")]
    [InlineData("it hurts 😂 but ok", "it hurts haha but ok")]
    [InlineData("ＦＵＬＬ ｗｉｄｔｈ", "full width")]
    [InlineData("sore\u0000ba\u200Bck", "sore back")]
    [InlineData("", "")]
    [InlineData("?!…", "")]
    public void Words_are_made_plain(string typed, string words) => Word.Join(Normaliser.Normalise(typed)).ShouldBe(words);

    [Theory]
    [InlineData("is it safe? yes", nameof(Break.Question))]
    [InlineData("is it safe. yes", nameof(Break.Stop))]
    [InlineData("is it safe\nyes", nameof(Break.Stop))]
    [InlineData("is it safe, yes", nameof(Break.Comma))]
    [InlineData("is it safe - yes", nameof(Break.Comma))]
    [InlineData("is it safe...? yes", nameof(Break.Question))]
    [InlineData("is it safe question mark yes", nameof(Break.Question))]
    [InlineData("is it safe 🙂 yes", nameof(Break.Stop))]
    [InlineData("is it safe yes", nameof(Break.None))]
    public void What_stands_between_words_is_kept(string typed, string after) =>
        Normaliser.Normalise(typed).Single(word => word.Text == "safe").After.ToString().ShouldBe(after);

    [Fact]
    public void A_long_text_is_read_at_both_ends()
    {
        var words = Normaliser.Normalise("first " + new string('x', 50_000) + " last");

        words[0].Text.ShouldBe("first");
        words[^1].Text.ShouldBe("last");
    }
}
