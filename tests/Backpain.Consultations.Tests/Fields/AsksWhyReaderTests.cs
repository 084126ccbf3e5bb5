using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class AsksWhyReaderTests
{
    [Theory]
    [InlineData("wots it for")]
    [InlineData("what do you mean agree")]
    [InlineData("Why?")]
    [InlineData("what for??")]
    [InlineData("Sorry, but why do you want that?")]
    [InlineData("why do u need my number")]
    [InlineData("y do u need 2 know that")]
    [InlineData("What’s that for please")]
    [InlineData("what do you need my phone number for")]
    [InlineData("why are you asking me this")]
    [InlineData("why do I have to give my email address")]
    [InlineData("do I have to tell you?")]
    [InlineData("is that really necessary")]
    [InlineData("what happens if I don't agree")]
    [InlineData("hang on, what will you do with my number?")]
    [InlineData("that's a bit personal")]
    [InlineData("not sure why you need that")]
    [InlineData("is it ok if I don't give it")]
    [InlineData("do you really need that")]
    public void A_question_about_the_question_is_heard(string text) => AsksWhyReader.Asks(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("y")]
    [InlineData("why not")]
    [InlineData("why does it hurt when I sit")]
    [InlineData("why do I need 6 sessions")]
    [InlineData("do I have to undress")]
    [InlineData("what is acupuncture good for")]
    [InlineData("is it safe")]
    [InlineData("what do you do with my details?")]
    [InlineData("what if I don't get better")]
    [InlineData("I have no idea why, it just started")]
    public void Other_questions_and_answers_are_left_to_others(string? text) => AsksWhyReader.Asks(text).ShouldBeFalse();
}
