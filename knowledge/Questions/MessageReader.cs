using System.Globalization;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Spelling;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Questions;

/// <summary>Understands messages by what one state of the content knows.</summary>
internal sealed class MessageReader
{
    private const int MostExplained = 3;
    private const float SureOfNamed = 0.2f;

    private readonly ContentSnapshot content;
    private readonly SpellingCorrector spelling;
    private readonly SubjectScorer scorer;
    private readonly UnreadableText unreadableText;
    private readonly AfterTopic afterTopic;

    internal MessageReader(ContentSnapshot content)
    {
        this.content = content;
        var learned = content.Learned.Value;
        spelling = new SpellingCorrector(learned.Vocabulary);
        var layWords = LayWords.Of(content.LayMeanings);
        scorer = new SubjectScorer(learned.Subjects, layWords);
        afterTopic = new AfterTopic(content, layWords);
        unreadableText = new UnreadableText(spelling, scorer);
    }

    internal Understanding Understand(string message, ConversationSoFar soFar)
    {
        var typed = Normaliser.Normalise(message);
        var words = Courtesy.CutFrom(spelling.Correct(typed), NamesSubject);
        var explanation = new Explanation();
        explanation.Add(() => $"read as: {Word.Join(words)}");
        return ReadByPlace(words, soFar, explanation)
            ?? ReadUnreadable(typed, explanation)
            ?? ReadByMeaning(words, soFar, explanation);
    }

    /// <summary>The parts of a message with how much each is like every subject.</summary>
    internal ScoredMessage Score(string message, ConversationSoFar soFar)
    {
        var words = Courtesy.CutFrom(Read(message), NamesSubject);
        return Score(words, QuestionFinder.Find(words), soFar);
    }

    /// <summary>What a message by itself may be about, as a scorer sees it.</summary>
    internal static LikelySubjects Weigh(IReadOnlyList<Word> words, SubjectScorer scorer) =>
        SubjectChooser.Weigh(Score(words, QuestionFinder.Find(words), scorer, lastTopic: null, []));

    /// <param name="lastTopic">The topic that was spoken about last, if any, with the words of its title.</param>
    internal static ScoredMessage Score(IReadOnlyList<Word> words, IReadOnlyList<Question> questions, SubjectScorer scorer, string? lastTopic, IEnumerable<Word> title)
    {
        var passages = PassageFinder.Find(words, questions);
        return Score(lastTopic is null ? passages : [.. passages, new Passage(PassageKind.InContext, [.. words, .. title])], scorer, lastTopic);
    }

    /// <summary>What only means something after what was said before.</summary>
    private static Understanding? ReadByPlace(IReadOnlyList<Word> words, ConversationSoFar soFar, Explanation explanation)
    {
        if (OfferedChoice.PlaceIn(words) is { } place && soFar.Choosable.Count > 0)
        {
            return ChooseOffered(place, soFar.Choosable, explanation);
        }

        if (OfferedChoice.IsOther(words) && soFar.Choosable.Except(soFar.RecentTopics.TakeLast(1)).LastOrDefault() is { } other)
        {
            explanation.Add(() => $"the other one: {other}");
            return new Understanding(MessageKind.Answer, [other], null, 1, IsQuestion: false, explanation);
        }

        if (soFar.RecentTopics is not [.., var last] || !BareFollowUp.Is(words))
        {
            return null;
        }

        explanation.Add(() => $"asks for more of the last topic: {last}");
        return new Understanding(MessageKind.Command, [last], IntentKinds.More, 1, IsQuestion: true, explanation);
    }

    private static Understanding ChooseOffered(Index place, IReadOnlyList<string> offered, Explanation explanation)
    {
        var at = place.GetOffset(offered.Count);
        var isThere = at >= 0 && at < offered.Count;
        explanation.Add(() => $"chosen from what was offered: {(isThere ? offered[at] : "nothing, so it is offered again")}");
        return isThere
            ? new Understanding(MessageKind.Answer, [offered[at]], null, 1, IsQuestion: false, explanation)
            : new Understanding(MessageKind.Clarify, offered, null, 1, IsQuestion: false, explanation);
    }

    private Understanding? ReadUnreadable(List<Word> typed, Explanation explanation)
    {
        if (unreadableText.Find(typed) is not { } unreadable)
        {
            return null;
        }

        explanation.Add(() => $"most words are unknown: {unreadable}");
        return new Understanding(MessageKind.Decline, [], unreadable, 1, IsQuestion: false, explanation);
    }

    private Understanding ReadByMeaning(IReadOnlyList<Word> words, ConversationSoFar soFar, Explanation explanation)
    {
        var questions = QuestionFinder.Find(words);
        var message = Score(words, questions, soFar);
        explanation.Add(() => message.Passages.Select(Explain));
        var likely = SubjectChooser.Weigh(message);
        explanation.Add(() => $"together: {string.Join(", ", likely.Subjects.Take(MostExplained).Select(each => Shown(message.Whole.IdOf(each.Subject), each.Probability)))}, {Shown("none of them", likely.None)}");
        return afterTopic.Apply(new Choice(message, likely, soFar, questions.Count > 0, explanation).Choose(), words, soFar, explanation);
    }

    private ScoredMessage Score(IReadOnlyList<Word> words, IReadOnlyList<Question> questions, ConversationSoFar soFar)
    {
        var lastTopic = soFar.RecentTopics is [.., var last] ? content.FindTopic(last) : null;
        return Score(words, questions, scorer, lastTopic?.Id, lastTopic is null ? [] : Read(lastTopic.Title));
    }

    // One stretch of words is often several passages: a lone question is the whole message too.
    private static ScoredMessage Score(IEnumerable<Passage> passages, SubjectScorer scorer, string? lastTopic)
    {
        var scores = new Dictionary<string, SubjectScores>(StringComparer.Ordinal);
        return new ScoredMessage([.. passages.Select(passage => new ScoredPassage(passage, ScoresOf(passage.Words)))], lastTopic);

        SubjectScores ScoresOf(IReadOnlyList<Word> words)
        {
            var text = Word.Join(words);
            return scores.TryGetValue(text, out var known) ? known : scores[text] = scorer.Score(words);
        }
    }

    private bool NamesSubject(IReadOnlyList<Word> words)
    {
        var scores = scorer.Score(words);
        return IntentKinds.Of(scores.Best) is MessageKind.Answer or MessageKind.Consult or MessageKind.Report && scores[scores.BestAt] >= SureOfNamed;
    }

    private List<Word> Read(string text) => spelling.Correct(Normaliser.Normalise(text));

    private static string Explain(ScoredPassage passage) =>
        $"{passage.Passage.Kind} '{Word.Join(passage.Passage.Words)}' is like: {string.Join(", ", passage.Scores.Ranked().Take(MostExplained).Select(at => Shown(passage.Scores.IdOf(at), passage.Scores[at])))}";

    private static string Shown(string subject, double value) => string.Create(CultureInfo.InvariantCulture, $"{subject} {value:0.00}");
}
