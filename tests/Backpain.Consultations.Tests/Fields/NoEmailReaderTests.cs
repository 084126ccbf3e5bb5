using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class NoEmailReaderTests
{
    [Theory]
    [InlineData("I haven't got email")]
    [InlineData("no email, just ring me")]
    [InlineData("I don’t have an email address love")]
    [InlineData("don't use e-mail")]
    [InlineData("We're not on the internet")]
    [InlineData("I've never had a computer")]
    [InlineData("ain't got no email")]
    public void Whoever_has_no_email_says_it_anywhere(string text) => NoEmailReader.SaysNone(text).ShouldBeTrue();

    [Theory]
    [InlineData("just ring me please")]
    [InlineData("landline only")]
    [InlineData("I haven't got one")]
    [InlineData("none")]
    public void To_the_question_fewer_words_say_it(string text)
    {
        NoEmailReader.Declines(text).ShouldBeTrue();
        NoEmailReader.SaysNone(text).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("my email is nora.quill@example.org")]
    [InlineData("email me, don't ring")]
    [InlineData("no, it's nora at example dot org")]
    [InlineData("it doesn't like my email")]
    public void Other_talk_of_email_says_no_such_thing(string? text) => NoEmailReader.Declines(text).ShouldBeFalse();
}
