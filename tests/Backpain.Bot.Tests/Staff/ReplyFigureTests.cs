using Backpain.Bot.Configuration;
using Backpain.Bot.Staff;
using Backpain.Consultations.Statistics;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Tests.Staff;

public sealed class ReplyFigureTests
{
    private static readonly DateOnly Today = new(2026, 9, 14);

    [Fact]
    public void Bars_are_the_sums_of_the_days_and_the_longest_is_full()
    {
        var content = ContentLibrary.Read(ContentDirectory.Find(""));

        var figure = ReplyFigure.Of(
            [
                new(Today.AddDays(-1), "answer", "does-it-hurt", 3),
                new(Today, "answer", "does-it-hurt", 1),
                new(Today, "answer", "gone-topic", 2),
                new(Today, "decline", "decline-unsure", 5),
                new(Today, "decline", "decline-other-body-part", 1),
                new(Today, "decline", "", 2),
                new(Today, "welcome", "", 9),
            ],
            Today.AddDays(-2),
            Today,
            content);

        figure.HowAnswered.Select(bar => (bar.Label, bar.Count)).ShouldBe(
            [("Answered", 6), ("Offered a choice", 0), ("Declined by name", 3), ("Not understood", 5), ("Urgent advice shown", 0), ("Requests stored", 0)]);
        figure.Topics.ShouldBe([new(content.FindTopic("does-it-hurt")!.Title, 4, 100), new("gone-topic", 2, 50)]);
        figure.NotAnswered.ShouldBe([new("personal matters in a group", 2, 100), new("other body part", 1, 50)]);
        figure.Days.Select(bar => (bar.Label, bar.Count)).ShouldBe([("12 Sep", 0), ("13 Sep", 3), ("14 Sep", 11)]);
    }
}
