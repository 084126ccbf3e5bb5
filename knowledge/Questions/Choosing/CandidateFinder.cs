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
    private const int MostWordsPointingBack = 6;

    internal IReadOnlyList<Candidate> Find(IReadOnlyList<Word> words, IReadOnlyList<Question> questions)
    {
        var whole = questions.Where(question => !question.IsFragment).ToList();
        var candidates = whole.Count switch
        {
            0 => [new Candidate(words, scorer.Score(words))],
            1 => [OneQuestion(whole[0], words)],
            _ => SeveralQuestions(whole),
        };
        return [.. candidates, .. questions.Where(question => question.IsFragment).Select(question => new Candidate(question.Words, scorer.Score(question.Words), IsFragment: true, question.IsTold))];
    }

    private Candidate OneQuestion(Question question, IReadOnlyList<Word> words)
    {
        var whole = scorer.Score(words);
        if (question.Words.Count == words.Count)
        {
            return new Candidate(words, whole);
        }

        // Small talk at the end of a story ("could you explain that?") is about the story, and "is that so?" says nothing without it.
        var alone = scorer.Score(question.Words).Favour(groups.SmallTalk, LessLikely);
        var story = scorer.Score(question.WithLeadIn).Favour(groups.SmallTalk, LessLikely);
        var mixed = PointsBack(question) ? MixBySureness(story, whole) : MixBySureness(alone, story, whole);
        return new Candidate(words.Count <= MostWordsTakenWhole ? words : question.Words, mixed);
    }

    private static bool PointsBack(Question question) =>
        question.Words.Count <= MostWordsPointingBack && question.WithLeadIn.Count > question.Words.Count && question.Words.Any(word => word.Text is "that" or "this" or "so" or "those");

    // Beside one question that has an answer, another is likely to have one too.
    private List<Candidate> SeveralQuestions(List<Question> questions)
    {
        var candidates = questions.Select(question => new Candidate(question.Words, OneOfSeveral(question))).ToList();
        return candidates.Any(candidate => candidate.IsTopic && candidate.Scores.Confidence >= SureOfTopic)
            ? [.. candidates.Select(candidate => candidate with { Scores = candidate.Scores.Favour(groups.Declines, LessLikely) })]
            : candidates;
    }

    private SubjectScores OneOfSeveral(Question question)
    {
        var alone = scorer.Score(question.Words).Favour(groups.SmallTalk, LessLikely);
        return question.WithLeadIn.Count == question.Words.Count ? alone : MixBySureness(alone, scorer.Score(question.WithLeadIn));
    }

    // What is sure of itself counts more: a clear question needs no story, and an unclear one lives off it.
    private static SubjectScores MixBySureness(params IReadOnlyList<SubjectScores> scores) =>
        SubjectScores.Mix([.. scores.Select(each => (each, each.Confidence * each.Confidence))]);
}
