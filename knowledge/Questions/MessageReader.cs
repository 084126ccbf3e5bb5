using System.Globalization;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Spelling;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Questions;

/// <summary>Understands messages by what one state of the content knows.</summary>
internal sealed class MessageReader
{
    private readonly SpellingCorrector spelling;
    private readonly UnreadableText unreadableText;
    private readonly CandidateFinder candidateFinder;
    private readonly FollowUp followUp;

    internal MessageReader(ContentSnapshot content)
    {
        var material = new TrainingMaterial(content);
        spelling = material.Spelling;
        var scorer = material.TrainOnAll();
        unreadableText = new UnreadableText(spelling, scorer);
        candidateFinder = new CandidateFinder(scorer, new SubjectGroups(content));
        followUp = new FollowUp(content, scorer, text => spelling.Correct(Normaliser.Normalise(text)));
    }

    internal Understanding Understand(string message, ConversationSoFar soFar)
    {
        var typed = Normaliser.Normalise(message);
        var words = spelling.Correct(typed);
        List<string> explanation = [$"read as: {Word.Join(words)}"];
        return ReadByPlace(words, soFar, explanation)
            ?? ReadUnreadable(typed, explanation)
            ?? ReadByMeaning(words, soFar, explanation);
    }

    /// <summary>What only means something after what was said before.</summary>
    private static Understanding? ReadByPlace(List<Word> words, ConversationSoFar soFar, List<string> explanation)
    {
        if (OfferedChoice.PlaceIn(words) is { } place && soFar.OfferedTopics.Count > 0)
        {
            return ChooseOffered(place, soFar.OfferedTopics, explanation);
        }

        return soFar.RecentTopics is [.., var last] && BareFollowUp.Is(words)
            ? new Understanding(MessageKind.Command, [last], IntentKinds.More, 1, IsQuestion: true, [.. explanation, $"asks for more of the last topic: {last}"])
            : null;
    }

    private static Understanding ChooseOffered(Index place, IReadOnlyList<string> offered, List<string> explanation)
    {
        var at = place.GetOffset(offered.Count);
        var isThere = at >= 0 && at < offered.Count;
        explanation.Add($"chosen from what was offered: {(isThere ? offered[at] : "nothing, so it is offered again")}");
        return isThere
            ? new Understanding(MessageKind.Answer, [offered[at]], null, 1, IsQuestion: false, explanation)
            : new Understanding(MessageKind.Clarify, offered, null, 1, IsQuestion: false, explanation);
    }

    private Understanding? ReadUnreadable(List<Word> typed, List<string> explanation) => unreadableText.Find(typed) is { } unreadable
        ? new Understanding(MessageKind.Decline, [], unreadable, 1, IsQuestion: false, [.. explanation, $"most words are unknown: {unreadable}"])
        : null;

    private Understanding ReadByMeaning(List<Word> words, ConversationSoFar soFar, List<string> explanation)
    {
        var questions = QuestionFinder.Find(words);
        var candidates = candidateFinder.Find(words, questions);
        explanation.AddRange(candidates.Select(Explain));
        if (soFar.RecentTopics is [.., var last])
        {
            candidates = [.. candidates.Select(candidate => candidate with { Scores = followUp.Rescore(candidate, last) })];
            explanation.Add($"after '{last}': {string.Join("; ", candidates.Select(Explain))}");
        }

        return new Choice(candidates, soFar, questions.Count > 0, explanation).Choose();
    }

    private static string Explain(Candidate candidate) =>
        $"'{Word.Join(candidate.Words)}' may mean: "
        + string.Join(", ", candidate.Scores.Ranked().Take(3).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Subject} {each.Probability:0.00}")));
}
