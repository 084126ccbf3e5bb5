using Backpain.Bot.CommandLine.Evaluation;
using Backpain.Dialogs.Replies;

namespace Backpain.Bot.Tests.CommandLine;

/// <summary>What <c>evaluate</c> counts as right.</summary>
public sealed class JudgementTests
{
    [Fact]
    public void Any_listed_topic_may_come_first() => IsRight(Line("answer", topics: ["a", "b"]), Answer("b")).ShouldBeTrue();

    [Fact]
    public void A_topic_that_is_not_listed_is_wrong() => IsRight(Line("answer", topics: ["a"]), Answer("c", "a")).ShouldBeFalse();

    [Fact]
    public void Where_all_are_asked_for_each_must_be_answered()
    {
        IsRight(Line("answer", all: ["a", "b"]), Answer("b", "a")).ShouldBeTrue();
        IsRight(Line("answer", all: ["a", "b"]), Answer("a")).ShouldBeFalse();
    }

    [Fact]
    public void A_fact_must_stand_in_the_reply()
    {
        IsRight(Line("answer", topics: ["a"], facts: ["6 to 12"]), Answer("a"), "It is 6 to 12.").ShouldBeTrue();
        IsRight(Line("answer", topics: ["a"], facts: ["6 to 12"]), Answer("a"), "It differs.").ShouldBeFalse();
    }

    [Fact]
    public void Another_kind_is_right_only_where_it_is_accepted()
    {
        IsRight(Line("decline", accept: ["answer"]), Answer("a")).ShouldBeTrue();
        IsRight(Line("decline"), Answer("a")).ShouldBeFalse();
    }

    [Fact]
    public void No_reply_is_wrong() => Judgement.Of(Line("chat"), [], "", 1).Right.ShouldBeFalse();

    private static bool IsRight(QuestionLine line, ReplyMetadata reply, string text = "") => Judgement.Of(line, [reply], text, 1).Right;

    private static ReplyMetadata Answer(params string[] topics) => new(ReplyKinds.Answer, topics);

    private static QuestionLine Line(string kind, string[]? topics = null, string[]? all = null, string[]? facts = null, string[]? accept = null) =>
        new("1", "?", kind, topics, null, all, facts, null, accept);
}
