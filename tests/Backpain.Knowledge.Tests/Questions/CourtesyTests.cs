using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class CourtesyTests
{
    [Theory]
    [InlineData("hello is it safe thank you", "is it safe")]
    [InlineData("Good morning, does it hurt? Many thanks.", "does it hurt")]
    [InlineData("hello I just wanted to know is acupuncture safe full stop thank you", "is acupuncture safe")]
    [InlineData("hello good afternoon i would like to ask how many sessions please thank you", "how many sessions")]
    [InlineData("hi doc can i have it on the nhs cheers", "can i have it on the nhs")]
    [InlineData("thanks a lot, and how often would I come?", "and how often would i come")]
    [InlineData("i was wondering if it hurts thanks", "i was wondering if it hurts")]
    [InlineData("can you tell me more please", "can you tell me more")]
    [InlineData("hello price please", "price")]
    public void What_is_asked_stays(string message, string asked) => Word.Join(Cut(message)).ShouldBe(asked);

    [Theory]
    [InlineData("hello there")]
    [InlineData("thank you very much")]
    [InlineData("that was very helpful thank you")]
    [InlineData("no thank you")]
    [InlineData("hello I have had a bad back since March")]
    [InlineData("hello Margaret please")]
    public void Courtesy_that_may_be_the_point_stays(string message) => Cut(message).ShouldBe(Normaliser.Normalise(message));

    private static IReadOnlyList<Word> Cut(string message) => Courtesy.CutFrom(Normaliser.Normalise(message), named => named is [{ Text: "price" }]);
}
