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
    private readonly SpellingCorrector spelling;
    private readonly SubjectScorer scorer;
    private readonly FollowUp followUp;

    internal MessageReader(ContentSnapshot content)
    {
        spelling = new SpellingCorrector(VocabularyOf(content));
        var layWords = new LayWords(content.LayMeanings.SelectMany(meaning => meaning.Phrases.Select(phrase => (meaning.Id, StemsOf(phrase)))));
        var texts = LabelledText.AllOf(content).Select(text => new LabelledWords(Read(text.Text), text.Subject, text.Weight)).ToList();
        scorer = SubjectScorer.Train(texts, layWords);
        followUp = new FollowUp(content, scorer, Read);
    }

    internal Understanding Understand(string message, ConversationSoFar soFar)
    {
        var words = Read(message);
        List<string> explanation = [$"read as: {Word.Join(words)}"];
        if (UnreadableText.Find(words, spelling) is { } unreadable)
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
        var whole = scorer.Score(words);
        var candidates = questions.Count switch
        {
            0 => [new Candidate(words, whole)],
            1 => [new Candidate(questions[0].Words, OneQuestion(questions[0], words, whole))],
            _ => questions.Select(question => new Candidate(question.Words, scorer.Score(question.Words))).ToList(),
        };
        if (soFar.RecentTopics.Count == 0)
        {
            return candidates;
        }

        return [.. candidates.Select(candidate => candidate with { Scores = followUp.Rescore(candidate, soFar.RecentTopics[^1]) })];
    }

    private SubjectScores OneQuestion(Question question, List<Word> words, SubjectScores whole)
    {
        if (question.Words.Count == words.Count)
        {
            return whole;
        }

        return SubjectScores.Mix((scorer.Score(question.Words), 1), (scorer.Score(question.WithLeadIn), 1), (whole, 1));
    }
}
