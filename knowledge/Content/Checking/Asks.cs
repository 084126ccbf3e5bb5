using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.Questions.Evaluating;
using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Finds asks that help nobody: too few, the same twice, or won by another topic.</summary>
internal static class Asks
{
    private const int FewestAsks = 25;
    private const double ClearlyOther = 0.75;

    internal static IEnumerable<ContentFinding> Find(ContentSnapshot content, ContentPlaces places)
    {
        List<(string Subject, IReadOnlyList<string> Asks)> subjects =
        [
            .. content.Topics.Select(topic => (topic.Id, topic.Asks)),
            .. content.Intents.Where(intent => intent.Id != IntentKinds.Unsure).Select(intent => (intent.Id, intent.Asks)),
        ];
        return FindFew(subjects, places)
            .Concat(FindSame(subjects, places))
            .Concat(AskCrossValidation.Run(content).Results
                .Where(result => !result.IsRight && result.Confidence >= ClearlyOther)
                .Select(result => places.FindingAtAsk(
                    ContentFindingKind.AskFindsOther,
                    result.Subject,
                    result.Ask,
                    $"'{result.Ask}' stands under '{result.Subject}' but finds '{result.Found}'.")));
    }

    private static IEnumerable<ContentFinding> FindFew(IEnumerable<(string Subject, IReadOnlyList<string> Asks)> subjects, ContentPlaces places) => subjects
        .Where(subject => subject.Asks.Count < FewestAsks)
        .Select(subject => places.Finding(ContentFindingKind.FewAsks, subject.Subject, $"'{subject.Subject}' has {subject.Asks.Count} asks; at least {FewestAsks} are wanted."));

    private static IEnumerable<ContentFinding> FindSame(IEnumerable<(string Subject, IReadOnlyList<string> Asks)> subjects, ContentPlaces places) => subjects
        .SelectMany(subject => subject.Asks.Select(ask => (subject.Subject, Ask: ask, Words: WordsOf(ask))))
        .GroupBy(ask => ask.Words)
        .Where(same => same.Key.Length > 0)
        .SelectMany(same => same.Skip(1).Select(again => places.FindingAtAsk(
            ContentFindingKind.SameAsk,
            again.Subject,
            again.Ask,
            $"'{again.Ask}' says the same as '{same.First().Ask}' under '{same.First().Subject}'.")));

    private static string WordsOf(string ask) => string.Join(' ', Normaliser.Normalise(ask).Select(word => Stem.Of(word.Text)));
}
