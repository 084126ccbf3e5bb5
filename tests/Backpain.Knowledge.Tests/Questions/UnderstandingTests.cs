using Backpain.Knowledge.Questions;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class UnderstandingTests
{
    [Theory]
    [InlineData("How many sessions do people have?", "number-of-sessions")]
    [InlineData("hw mny sesions wud i need", "number-of-sessions")]
    [InlineData("Do the needles hurt when they go in?", "does-it-hurt")]
    [InlineData("can my gp send me for it on the nhs", "nhs-availability")]
    [InlineData("I fell in love with gardening late in life and now my back objects. My doctor shrugged. Are there any side effects I should know of?", "side-effects")]
    public void A_question_finds_its_topic(string message, string topic)
    {
        var understood = Trained.Understand(message);

        understood.Kind.ShouldBe(MessageKind.Answer, string.Join('\n', understood.Explanation));
        understood.Topics[0].ShouldBe(topic);
        understood.IsQuestion.ShouldBeTrue();
        understood.Confidence.ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData("Are there side effects and can I get it on the NHS?", "side-effects", "nhs-availability")]
    [InlineData("does it hurt, plus how many goes will i need", "does-it-hurt", "number-of-sessions")]
    [InlineData("nhs n kids", "nhs-availability", "children")]
    [InlineData("Is it safe? Also, what should I wear, and can I drive home after?", "side-effects", "what-to-wear", "aftercare-and-driving")]
    public void Each_question_of_a_message_is_answered(string message, params string[] topics) => Trained.Understand(message).Topics.ShouldBe(topics);

    [Fact]
    public void A_joining_word_inside_one_question_does_not_part_it() =>
        Trained.Understand("Is it better for acute and chronic back pain?").Topics.ShouldHaveSingleItem();

    [Theory]
    [InlineData("Please book me in for a consultation", MessageKind.Consult, "consult")]
    [InlineData("email me the fact sheet please", MessageKind.Report, "report")]
    [InlineData("hiya", MessageKind.Chat, "chat-greeting")]
    [InlineData("cancel", MessageKind.Command, "command-cancel")]
    [InlineData("how many codeine can I take in a day", MessageKind.Decline, "decline-dose")]
    [InlineData("grmpf blorst vexnol ghii", MessageKind.Decline, "decline-gibberish")]
    [InlineData("!!! ???", MessageKind.Decline, "decline-gibberish")]
    [InlineData("鍼治療は痛いですか", MessageKind.Decline, "decline-other-language")]
    [InlineData("pomaga akupunktura przy bólu pleców?", MessageKind.Decline, "decline-other-language")]
    public void Other_messages_find_their_intent(string message, MessageKind kind, string intent)
    {
        var understood = Trained.Understand(message);

        understood.Kind.ShouldBe(kind, string.Join('\n', understood.Explanation));
        understood.IntentId.ShouldBe(intent);
    }

    [Fact]
    public void A_request_keeps_the_question_that_came_with_it()
    {
        var understood = Trained.Understand("Does it hurt? And I'd like to book a consultation.");

        understood.Kind.ShouldBe(MessageKind.Consult);
        understood.Topics.ShouldBe(["does-it-hurt"]);
    }

    [Theory]
    [InlineData("number-of-sessions", "and on the NHS?", "nhs-availability")]
    [InlineData("number-of-sessions", "and how long is each one?", "the-treatment")]
    [InlineData("what-it-helps", "what about shoulders?", "what-it-helps")]
    [InlineData("side-effects", "anything dangerous?", "side-effects")]
    public void A_follow_up_is_read_after_the_last_topic(string last, string message, string topic) =>
        Trained.After(last, message).Topics.ShouldBe([topic]);

    [Fact]
    public void A_question_of_its_own_is_not_bent_to_the_last_topic() =>
        Trained.After("number-of-sessions", "Does acupuncture hurt?").Topics.ShouldBe(["does-it-hurt"]);

    [Theory]
    [InlineData("manual-therapy", "any risks?", "manual-therapy-safety")]
    [InlineData("manual-therapy-safety", "but does it work?", "manual-therapy")]
    public void After_a_topic_with_follow_ups_a_question_means_what_they_say(string last, string message, string topic) =>
        Trained.After(last, message).Topics.ShouldBe([topic]);

    [Fact]
    public void A_follow_up_that_was_answered_already_gets_more_of_it()
    {
        var understood = Trained.After("manual-therapy", "what do the studies say?");

        understood.IntentId.ShouldBe("command-more");
        understood.Topics.ShouldBe(["manual-therapy"]);
    }

    [Fact]
    public void A_question_that_names_acupuncture_means_acupuncture_after_any_topic() =>
        Trained.After("manual-therapy", "any risks with acupuncture?").Topics.ShouldBe(["side-effects"]);

    [Fact]
    public void Beside_a_topic_with_follow_ups_a_question_means_what_they_say() =>
        Trained.Understand("Is an osteopath any use, and is it safe?").Topics.ShouldBe(["manual-therapy", "manual-therapy-safety"]);

    [Theory]
    [InlineData("Jean at the bowls club swears by it")]
    [InlineData("I've had a bad back since I moved house in March")]
    public void What_is_only_told_is_heard_as_told(string message) => Trained.Understand(message).IntentId.ShouldBe("chat-told");

    [Theory]
    [InlineData("why?")]
    [InlineData("how come")]
    [InlineData("is that certain though")]
    [InlineData("and who told you that?")]
    public void A_bare_why_asks_for_more_of_the_last_topic(string message)
    {
        var understood = Trained.After("side-effects", message);

        understood.IntentId.ShouldBe("command-more");
        understood.Topics.ShouldBe(["side-effects"]);
    }

    [Theory]
    [InlineData("the first one", "cost")]
    [InlineData("number 2 please", "history")]
    [InlineData("the last one", "privacy")]
    [InlineData("one", "cost")]
    public void A_place_in_the_list_chooses_what_was_offered(string message, string topic) =>
        Trained.Offered(message, "cost", "history", "privacy").Topics.ShouldBe([topic]);

    [Fact]
    public void Both_takes_all_that_was_offered() => Trained.Offered("both please", "cost", "history").Topics.ShouldBe(["cost", "history"]);

    [Theory]
    [InlineData("the first one", "manual-therapy")]
    [InlineData("2nd please", "tens-and-belts")]
    [InlineData("what about the other one", "manual-therapy")]
    public void Without_an_offer_a_place_is_one_of_the_last_two_topics(string message, string topic) =>
        Trained.AfterAll(message, "cost", "manual-therapy", "tens-and-belts").Topics.ShouldBe([topic]);

    [Fact]
    public void A_place_beyond_the_list_is_asked_for_again() => Trained.Offered("the third one", "cost", "history").Kind.ShouldBe(MessageKind.Clarify);

    [Fact]
    public void The_explanation_tells_how_it_was_read_and_chosen()
    {
        var explanation = Trained.Understand("wil it hert").Explanation;

        explanation[0].ShouldContain("will it hurt");
        explanation[^1].ShouldContain("does-it-hurt");
    }
}
