using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Tests.Content;

public sealed class ContentReadingTests
{
    private static readonly ContentSnapshot Sample = ContentLibrary.Read(Repository.SampleContent);

    private static Topic Brewing => Sample.FindTopic("brewing-time")!;

    [Fact]
    public void Front_matter_says_who_answers_for_a_sheet_and_until_when()
    {
        var sheet = Sample.FindSheet("tea-for-visitors")!;

        sheet.Title.ShouldBe("Tea for visitors");
        sheet.ReviewedBy.ShouldBe("Ada Lovelace, tea lady");
        sheet.ReviewedOn.ShouldBe(new DateOnly(2026, 1, 31));
        sheet.ReviewDue.ShouldBe(new DateOnly(2027, 1, 31));
        sheet.Introduction.ShouldBe("We serve tea all day.");
    }

    [Fact]
    public void A_source_may_lack_an_address_and_a_year() =>
        Sample.FindSheet("tea-for-visitors")!.Sources.ShouldBe(
        [
            new Source("T1", "The book of tea", "1906", new Uri("https://example.org/tea")),
            new Source("T2", "A kitchen note", "undated", null),
        ]);

    [Fact]
    public void The_first_paragraph_is_the_short_answer_as_written() => Brewing.ShortAnswer.ShouldBe("Brew it for **3 to 5 minutes**.");

    [Fact]
    public void What_follows_is_more_without_the_containers() =>
        Brewing.More.ShouldBe("Longer makes it bitter:\n\n- green tea sooner\n- black tea later");

    [Fact]
    public void Evidence_names_each_source_once()
    {
        Brewing.Evidence.ShouldStartWith("One study asks");
        Brewing.SourceKeys.ShouldBe(["T1", "T2"]);
    }

    [Fact]
    public void Asks_and_see_also_are_the_items_of_their_lists()
    {
        Brewing.Asks.ShouldBe(["how long should I leave the bag in", "what is the brewing time"]);
        Brewing.SeeAlso.ShouldBe(["milk-or-lemon"]);
        Brewing.SheetId.ShouldBe("tea-for-visitors");
    }

    [Fact]
    public void A_follow_up_says_what_a_question_means_after_a_topic() =>
        Sample.FindTopic("milk-or-lemon")!.FollowUps.ShouldBe([new FollowUp("brewing-time", "milk-or-lemon")]);

    [Fact]
    public void Asks_of_a_file_named_after_a_topic_or_an_intent_follow_those_beside_it()
    {
        Sample.FindTopic("milk-or-lemon")!.Asks.ShouldBe(["do you have milk", "with milk?", "lemon instead"]);
        Sample.FindIntent("chat-greeting")!.Asks.ShouldContain("how do");
    }

    [Fact]
    public void A_placeholder_may_stand_alone_on_its_line() =>
        Sample.Wording["order.summary"].With(("lines", "- one tea")).ShouldBe("Your order:\n\n- one tea\n\nShall we brew?");

    [Fact]
    public void An_intent_has_a_reply_with_placeholders_and_suggestions()
    {
        var greeting = Sample.FindIntent("chat-greeting")!;

        greeting.Reply!.Key.ShouldBe("chat.chat-greeting");
        greeting.Reply.With(("name", "Bob")).ShouldBe("Hello, Bob. What would you like?");
        greeting.Reply.Suggestions.ShouldBe(["How long does tea take?"]);
    }

    [Fact]
    public void An_intent_that_a_dialog_answers_has_no_reply() => Sample.FindIntent("consult")!.Reply.ShouldBeNull();

    [Fact]
    public void Wording_is_found_by_file_and_heading()
    {
        Sample.Wording["order.ask-size"].With(("name", "Bob")).ShouldBe("How big a cup, Bob?");
        Sample.Wording["order.ask-size"].Suggestions.ShouldBe(["Small", "Large"]);
    }
}
