using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class ChoosingTests
{
    private static readonly string[] Subjects = ["cost", "side-effects", "chat-thanks"];

    [Fact]
    public void A_lone_question_is_one_passage() => PassagesOf("does it hurt").ShouldBe(["Whole does it hurt", "Question does it hurt"]);

    [Fact]
    public void Questions_clauses_and_sentences_of_a_story_are_passages() => PassagesOf("I drive a bus. Is it safe and what does it cost?").ShouldBe(
    [
        "Whole i drive a bus is it safe and what does it cost",
        "Question is it safe",
        "Question i drive a bus is it safe",
        "Question what does it cost",
        "Told i drive a bus",
        "Clause i drive a bus",
        "Clause is it safe",
        "Clause what does it cost",
        "Listed i drive a bus",
        "Listed is it safe",
        "Listed what does it cost",
        "FirstSentence i drive a bus",
        "LastSentence is it safe and what does it cost",
    ], ignoreOrder: true);

    [Fact]
    public void What_the_message_is_most_like_is_likeliest() => Likely(Message(Whole(0.8f, -0.9f, -1))).Subjects[0].Subject.ShouldBe(0);

    [Fact]
    public void A_message_that_is_like_nothing_is_likely_about_nothing() =>
        Likely(Message(Whole(-1, -1, -1))).None.ShouldBeGreaterThan(Likely(Message(Whole(0.5f, -1, -1))).None);

    [Fact]
    public void A_question_inside_a_story_outweighs_the_story()
    {
        var story = Message(Passage(PassageKind.Whole, 80, -0.6f, -0.7f, -1), Passage(PassageKind.Question, 5, -1, 0.9f, -1), Passage(PassageKind.LastSentence, 6, -1, 0.8f, -1));

        Likely(story).Subjects[0].Subject.ShouldBe(1);
    }

    [Fact]
    public void A_second_question_about_something_else_is_a_further_topic()
    {
        var message = Message(Passage(PassageKind.Whole, 9, 0.6f, -0.2f, -1), Passage(PassageKind.Question, 4, 0.9f, -1, -1), Passage(PassageKind.Question, 3, -1, 0.8f, -1), Passage(PassageKind.Clause, 3, -1, 0.8f, -1));

        FurtherTopics.Weigh(message, Likely(message)).ShouldHaveSingleItem().Probability.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void A_topic_that_only_sounds_alike_is_no_further_topic()
    {
        var message = Message(Passage(PassageKind.Whole, 4, 0.9f, -0.4f, -1));

        FurtherTopics.Weigh(message, Likely(message)).ShouldAllBe(topic => topic.Probability < 0.3);
    }

    [Fact]
    public void The_topic_spoken_about_last_is_likelier_than_before()
    {
        var passages = new[] { Passage(PassageKind.Whole, 3, -0.5f, -0.5f, -0.9f), Passage(PassageKind.InContext, 6, 0.3f, -0.5f, -1) };

        ProbabilityOf(0, new ScoredMessage(passages, "cost")).ShouldBeGreaterThan(ProbabilityOf(0, new ScoredMessage(passages[..1], null)));
    }

    private static double ProbabilityOf(int subject, ScoredMessage message) => Likely(message).Subjects.Single(each => each.Subject == subject).Probability;

    private static LikelySubjects Likely(ScoredMessage message) => SubjectChooser.Weigh(message);

    private static ScoredMessage Message(params ScoredPassage[] passages) => new(passages, lastTopic: null);

    private static ScoredPassage Whole(params float[] margins) => Passage(PassageKind.Whole, 5, margins);

    private static ScoredPassage Passage(PassageKind kind, int words, params float[] margins) =>
        new(new Passage(kind, [.. Enumerable.Repeat(new Word("word", Break.None), words)]), new SubjectScores(Subjects, margins, 0));

    private static IEnumerable<string> PassagesOf(string message)
    {
        var words = Normaliser.Normalise(message);
        return PassageFinder.Find(words, QuestionFinder.Find(words)).Select(passage => $"{passage.Kind} {Word.Join(passage.Words)}");
    }
}
