using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Evaluating;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class RefusalCurveTests
{
    private static readonly AskCrossValidation Tried = new(
    [
        new AskResult("leave the bag in?", "brewing-time", "brewing-time", 0.9),
        new AskResult("how long", "brewing-time", "milk-or-lemon", 0.4),
        new AskResult("when is it done", "brewing-time", "chat-greeting", 0.8),
        new AskResult("any milk", "milk-or-lemon", "milk-or-lemon", 0.3),
        new AskResult("hiya", "chat-greeting", "milk-or-lemon", 0.6),
    ]);

    private static readonly RefusalCurve Curve = RefusalCurve.Of(Tried, ContentLibrary.Read(Repository.SampleContent));

    [Fact]
    public void Asks_of_topics_are_right_wrong_or_declined() =>
        At(0).ShouldBe(new RefusalPoint(0, Right: 0.5, Wrong: 0.25, Declined: 0.25, IntentsAnswered: 1));

    [Fact]
    public void A_higher_threshold_declines_more()
    {
        At(0.35).ShouldBe(new RefusalPoint(0.35, Right: 0.25, Wrong: 0.25, Declined: 0.5, IntentsAnswered: 1));
        At(0.7).ShouldBe(new RefusalPoint(0.7, Right: 0.25, Wrong: 0, Declined: 0.75, IntentsAnswered: 0));
    }

    [Fact]
    public void Accuracy_counts_every_ask() => Curve.ExactSubject.ShouldBe(0.4);

    private static RefusalPoint At(double threshold) => Curve.Points.Single(point => Math.Abs(point.Threshold - threshold) < 1e-9);
}
