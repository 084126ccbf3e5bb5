using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Scores each question of a message, or the whole message when nothing in it asks.</summary>
internal sealed class CandidateFinder(SubjectScorer scorer, SubjectGroups groups)
{
    private const float LessLikely = 0.25f;
    private const float SureOfTopic = 0.6f;
    private const int MostWordsTakenWhole = 12;

    internal IReadOnlyList<Candidate> Find(IReadOnlyList<Word> words, IReadOnlyList<Question> questions)
    {
        var whole = questions.Where(question => !question.IsFragment).ToList();
        var candidates = whole.Count switch
        {
            0 => [new Candidate(words, scorer.Score(words))],
            1 => [OneQuestion(whole[0], words)],
            _ => SeveralQuestions(whole),
        };
        return [.. candidates, .. questions.Where(question => question.IsFragment).Select(question => new Candidate(question.Words, scorer.Score(question.Words), IsFragment: true))];
    }

    private Candidate OneQuestion(Question question, IReadOnlyList<Word> words)
    {
        var whole = scorer.Score(words);
        if (question.Words.Count == words.Count)
        {
            return new Candidate(words, whole);
        }

        // Small talk at the end of a story ("could you explain that?") is about the story.
        var alone = scorer.Score(question.Words).Favour(groups.SmallTalk, LessLikely);
        var mixed = SubjectScores.Mix((alone, 1), (scorer.Score(question.WithLeadIn), 1), (whole, 1));
        return new Candidate(words.Count <= MostWordsTakenWhole ? words : question.Words, mixed);
    }

    // Beside one question that has an answer, another is likely to have one too.
    private List<Candidate> SeveralQuestions(List<Question> questions)
    {
        var candidates = questions.Select(question => new Candidate(question.Words, scorer.Score(question.Words).Favour(groups.SmallTalk, LessLikely))).ToList();
        return candidates.Any(candidate => candidate.IsTopic && candidate.Scores.Confidence >= SureOfTopic)
            ? [.. candidates.Select(candidate => candidate with { Scores = candidate.Scores.Favour(groups.Declines, LessLikely) })]
            : candidates;
    }
}
