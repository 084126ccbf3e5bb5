using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Questions.Evaluating;

/// <summary>What happens to asks if the bot answers from this confidence on.</summary>
/// <param name="Right">The share of asks of topics that get their own topic.</param>
/// <param name="Wrong">The share of asks of topics that get another topic.</param>
/// <param name="Declined">The share of asks of topics that get none.</param>
/// <param name="IntentsAnswered">The share of asks of intents (declines, small talk, commands, requests) that get a topic.</param>
public sealed record RefusalPoint(double Threshold, double Right, double Wrong, double Declined, double IntentsAnswered);

/// <summary>Right, wrong and declined against the threshold, each ask tried by a model that has not seen it.</summary>
/// <param name="Asks">How many asks of topics there are.</param>
/// <param name="ExactSubject">The share of all asks whose best subject is their own, whatever the confidence.</param>
public sealed record RefusalCurve(int Asks, double ExactSubject, IReadOnlyList<RefusalPoint> Points)
{
    private const int Steps = 20;

    public static RefusalCurve Of(AskCrossValidation validation, ContentSnapshot content)
    {
        ArgumentNullException.ThrowIfNull(validation);
        ArgumentNullException.ThrowIfNull(content);
        var byKind = validation.Results.ToLookup(result => content.FindTopic(result.Subject) is not null);
        var points = Enumerable.Range(0, Steps).Select(step => PointAt(step / (double)Steps, byKind, content));
        return new RefusalCurve(byKind[true].Count(), validation.Accuracy, [.. points]);
    }

    private static RefusalPoint PointAt(double threshold, ILookup<bool, AskResult> byKind, ContentSnapshot content)
    {
        bool IsAnswered(AskResult result) => result.Confidence >= threshold && content.FindTopic(result.Found) is not null;
        double ShareOf(bool topics, Func<AskResult, bool> isCounted) => byKind[topics].Count(isCounted) / (double)Math.Max(1, byKind[topics].Count());
        return new RefusalPoint(
            threshold,
            ShareOf(topics: true, result => IsAnswered(result) && result.IsRight),
            ShareOf(topics: true, result => IsAnswered(result) && !result.IsRight),
            ShareOf(topics: true, result => !IsAnswered(result)),
            ShareOf(topics: false, IsAnswered));
    }
}
