using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class QuestionFinderTests
{
    [Theory]
    [InlineData("does it work", "does it work")]
    [InlineData("Is it safe and will it help?", "is it safe|will it help")]
    [InlineData("is it safe, do they use clean needles, and who does it", "is it safe|do they use clean needles|who does it")]
    [InlineData("would it help my neck, shoulder and arm?", "would it help my neck shoulder and arm|shoulder|arm")]
    [InlineData("I hurt my back last year. I garden a lot. How soon will it get better? I am 60.", "how soon will it get better")]
    [InlineData("i am a nurse and they said maybe so how often would i come", "how often would i come")]
    [InlineData("and how often", "how often")]
    [InlineData("it gets better?", "it gets better")]
    [InlineData("tell me about side effects", "tell me about side effects")]
    [InlineData("is it safe does it work how long does it last", "is it safe|does it work|how long does it last")]
    [InlineData("how soon will i feel better how long will it last", "how soon will i feel better|how long will it last")]
    [InlineData("can you tell me how much is it", "can you tell me how much is it")]
    [InlineData("I want to know a) if it hurts b) what is the price", "i want to know if it hurts|if it hurts|what is the price")]
    [InlineData("When you will reply, and who reads it?", "when you will reply|who reads it")]
    [InlineData("Is massage better, and what can I do?", "is massage better|what can i do")]
    [InlineData("is it any good or would I be better with a massage", "is it any use|would i be better with a massage")]
    public void Questions_are_found_in_order(string message, string questions) =>
        string.Join('|', QuestionFinder.Find(Normaliser.Normalise(message)).Where(question => !question.IsTold).Select(question => Word.Join(question.Words))).ShouldBe(questions);

    [Theory]
    [InlineData("Mornings before 11")]
    [InlineData("Margaret Ellison")]
    [InlineData("Will Smith")]
    [InlineData("its Can Yilmaz")]
    [InlineData("sore lower back since I retired, two years")]
    [InlineData("it hurts when I sit and where the ribs end")]
    [InlineData("what I have is a dull ache")]
    [InlineData("she has had a bad back and my wife had the same")]
    [InlineData("the trouble is that it aches")]
    [InlineData("can not sleep for the pain")]
    [InlineData("is sore at night")]
    [InlineData("07700 900123")]
    public void A_bare_statement_asks_nothing(string message) => QuestionFinder.Find(Normaliser.Normalise(message)).ShouldBeEmpty();

    [Fact]
    public void A_lead_in_stays_with_its_question()
    {
        var question = QuestionFinder.Find(Normaliser.Normalise("I take warfarin, is that a problem?"))[0];

        Word.Join(question.WithLeadIn).ShouldBe("i take warfarin is that a problem");
    }

    [Fact]
    public void What_is_told_before_a_question_comes_after_it()
    {
        var questions = QuestionFinder.Find(Normaliser.Normalise("I am allergic to nickel. Are there side effects?"));

        questions.Select(question => (Word.Join(question.Words), question.IsTold)).ShouldBe([("are there side effects", false), ("i am allergic to nickel", true)]);
    }
}
