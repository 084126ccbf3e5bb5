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
    private const float LessLikely = 0.25f;
    private const float SureOfTopic = 0.6f;
    private const int MostWordsTakenWhole = 12;

    private readonly SpellingCorrector spelling;
    private readonly SubjectScorer scorer;
    private readonly FollowUp followUp;
    private readonly string[] smallTalk;
    private readonly string[] declines;

    internal MessageReader(ContentSnapshot content)
    {
        spelling = new SpellingCorrector(VocabularyOf(content));
        var layWords = new LayWords(content.LayMeanings.SelectMany(meaning => meaning.Phrases.Select(phrase => (meaning.Id, StemsOf(phrase)))));
        var texts = LabelledText.AllOf(content).Select(text => new LabelledWords(Read(text.Text), text.Subject, text.Weight)).ToList();
        scorer = SubjectScorer.Train(texts, layWords);
        smallTalk = [.. content.Intents.Select(intent => intent.Id).Where(id => IntentKinds.Of(id) is MessageKind.Chat or MessageKind.Command)];
        declines = [.. content.Intents.Select(intent => intent.Id).Where(id => IntentKinds.Of(id) is MessageKind.Decline)];
        followUp = new FollowUp(content, scorer, Read);
    }

    internal Understanding Understand(string message, ConversationSoFar soFar)
    {
        var typed = Normaliser.Normalise(message);
        var words = spelling.Correct(typed);
        List<string> explanation = [$"read as: {Word.Join(words)}"];
        if (UnreadableText.Find(typed, spelling) is { } unreadable)
        {
            return new Understanding(MessageKind.Decline, [], unreadable, 1, IsQuestion: false, [.. explanation, $"most words are unknown: {unreadable}"]);
        }

        var questions = QuestionFinder.Find(words);
        var candidates = Candidates(words, questions, soFar);
        explanation.AddRange(candidates.Select(Explain));
        return new Choice(candidates, soFar, questions.Count > 0, explanation).Choose();
    }

    private static ContentVocabulary VocabularyOf(ContentSnapshot content)
    {
        var texts = LabelledText.AllOf(content).ToLookup(text => text.IsAsk, text => Normaliser.Normalise(text.Text));
        return new ContentVocabulary(texts[false].SelectMany(words => words).Select(word => word.Text), texts[true].SelectMany(words => words).Select(word => word.Text));
    }

    private static string Explain(Candidate candidate) =>
        $"'{Word.Join(candidate.Words)}' may mean: "
        + string.Join(", ", candidate.Scores.Ranked().Take(3).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Subject} {each.Probability:0.00}")));

    private static string[] StemsOf(string phrase) => [.. Normaliser.Normalise(phrase).Select(word => Stem.Of(word.Text))];

    private List<Word> Read(string message) => spelling.Correct(Normaliser.Normalise(message));

    private List<Candidate> Candidates(List<Word> words, IReadOnlyList<Question> questions, ConversationSoFar soFar)
    {
        var whole = questions.Where(question => !question.IsFragment).ToList();
        List<Candidate> candidates = whole.Count switch
        {
            0 => [new Candidate(words, scorer.Score(words))],
            1 => [new Candidate(words.Count <= MostWordsTakenWhole ? words : whole[0].Words, OneQuestion(whole[0], words))],
            _ => OneOfSeveral(whole),
        };
        candidates.AddRange(questions.Where(question => question.IsFragment).Select(question => new Candidate(question.Words, scorer.Score(question.Words), IsFragment: true)));
        return soFar.RecentTopics is [.., var last]
            ? [.. candidates.Select(candidate => candidate with { Scores = followUp.Rescore(candidate, last) })]
            : candidates;
    }

    private SubjectScores OneQuestion(Question question, List<Word> words)
    {
        var whole = scorer.Score(words);
        if (question.Words.Count == words.Count)
        {
            return whole;
        }

        // Small talk at the end of a story ("could you explain that?") is about the story.
        var alone = scorer.Score(question.Words).Favour(smallTalk, LessLikely);
        return SubjectScores.Mix((alone, 1), (scorer.Score(question.WithLeadIn), 1), (whole, 1));
    }

    // Beside one question that has an answer, another is likely to have one too.
    private List<Candidate> OneOfSeveral(List<Question> questions)
    {
        var candidates = questions.Select(question => new Candidate(question.Words, scorer.Score(question.Words).Favour(smallTalk, LessLikely))).ToList();
        return candidates.Any(candidate => candidate.IsTopic && candidate.Scores.Confidence >= SureOfTopic)
            ? [.. candidates.Select(candidate => candidate with { Scores = candidate.Scores.Favour(declines, LessLikely) })]
            : candidates;
    }
}
