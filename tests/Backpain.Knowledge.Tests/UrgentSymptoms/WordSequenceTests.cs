using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed class WordSequenceTests
{
    [Theory]
    [InlineData("My tea's COLD", "my teas cold")]
    [InlineData("It is hot, I think. Is it? Yes!", "it is hot , i think . is it ? yes")]
    [InlineData("... hot - very", "hot , very")]
    [InlineData("?!", "")]
    public void Pauses_are_marked_between_words(string message, string expected) => string.Join(' ', WordSequence.Of(WordSplitter.Split(message))).ShouldBe(expected);
}
