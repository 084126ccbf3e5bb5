using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Finds the topics that a message asks about besides its first subject: "does it hurt, and what does it cost?"</summary>
internal static class FurtherTopics
{
    internal static readonly int ClueCount = Enum.GetValues<FurtherClue>().Length;

    private const float LeastProbability = 1e-4f;

    private static readonly ClueWeights<FurtherClue> Weights = ClueWeights<FurtherClue>.Read("FurtherClueWeights.txt");

    /// <returns>How likely each other candidate is asked about too, the likeliest first.</returns>
    internal static IReadOnlyList<LikelySubject> Weigh(ScoredMessage message, LikelySubjects likely)
    {
        Span<float> clues = stackalloc float[ClueCount];
        var further = new List<LikelySubject>();
        foreach (var candidate in likely.Subjects.Skip(1))
        {
            if (message.IsTopic(candidate.Subject))
            {
                FindClues(message, likely, candidate, clues);
                further.Add(candidate with { Probability = 1 / (1 + Math.Exp(-Weights.Weigh(clues))) });
            }
        }

        return [.. further.OrderByDescending(each => each.Probability)];
    }

    /// <param name="clues">Is filled; as long as <see cref="ClueCount"/>.</param>
    internal static void FindClues(ScoredMessage message, LikelySubjects likely, LikelySubject candidate, Span<float> clues)
    {
        clues.Clear();
        var first = likely.Subjects[0].Subject;
        AddLikeness(message, candidate.Subject, first, clues);
        AddOwnParts(message, candidate.Subject, first, clues);
        AddListed(message, candidate.Subject, first, clues);
        clues[(int)FurtherClue.Probability] = MathF.Log((float)candidate.Probability + LeastProbability);
        clues[(int)FurtherClue.ProbabilityOfNone] = MathF.Log((float)likely.None + LeastProbability);
        clues[(int)FurtherClue.Start] = 1;
        clues[(int)FurtherClue.Long] = message.Length;
        clues[(int)FurtherClue.AsksNothing] = message.Questions.Count == 0 ? 1 : 0;
        clues[(int)FurtherClue.AsksSeveral] = Clues.AsksSeveral(message);
        clues[(int)FurtherClue.AsksMany] = message.Questions.Count > 2 ? 1 : 0;
        clues[(int)FurtherClue.FirstIsTopic] = message.IsTopic(first) ? 1 : 0;
    }

    private static void AddLikeness(ScoredMessage message, int topic, int first, Span<float> clues)
    {
        var lead = Lead(message, message.Questions, topic);
        clues[(int)FurtherClue.Whole] = Math.Max(Clues.Least, message.Whole[topic]);
        clues[(int)FurtherClue.WholeBehindFirst] = message.Whole[topic] - message.Whole[first];
        clues[(int)FurtherClue.Question] = Clues.Best(message.Questions, topic, Clues.Least);
        clues[(int)FurtherClue.LeadInQuestion] = lead;
        clues[(int)FurtherClue.LeadInQuestionOfSeveral] = lead * Clues.AsksSeveral(message);
        clues[(int)FurtherClue.Part] = Clues.Best(message.Parts, topic, Clues.Least);
        clues[(int)FurtherClue.LeadInPart] = Lead(message, message.Parts, topic);
        clues[(int)FurtherClue.SentenceOfLong] = Clues.Best(message.Sentences, topic, Clues.Least) * message.Length;
    }

    private static float Lead(ScoredMessage message, IReadOnlyList<SubjectScores> parts, int topic)
    {
        var lead = -1f;
        foreach (var part in parts)
        {
            lead = Math.Max(lead, part.LeadOf(topic, message.IsTopic));
        }

        return lead;
    }

    private static void AddOwnParts(ScoredMessage message, int topic, int first, Span<float> clues)
    {
        var ownQuestions = message.Questions.Where(part => part.BestAt == topic).ToList();
        List<SubjectScores> own = [.. ownQuestions, .. message.Parts.Concat(message.Sentences).Where(part => part.BestAt == topic)];
        var ownQuestion = Clues.Best(ownQuestions, topic, Clues.Least);
        var ownPart = Clues.Best(own, topic, Clues.Least);
        clues[(int)FurtherClue.HasPartOfItsOwn] = own.Count > 0 ? 1 : 0;
        clues[(int)FurtherClue.OwnQuestion] = ownQuestion;
        clues[(int)FurtherClue.OwnQuestionOfLong] = ownQuestion * message.Length;
        clues[(int)FurtherClue.OwnPart] = ownPart;
        clues[(int)FurtherClue.OwnPartAheadOfFirst] = own.Count > 0 ? ownPart - Clues.Best(own, first, Clues.Least) : 0;
        var asksBesideRequest = ownQuestions.Count > 0 && message.IsRequest(first);
        clues[(int)FurtherClue.OwnQuestionBesideRequest] = asksBesideRequest ? ownQuestion - Clues.Least : 0;
    }

    private static void AddListed(ScoredMessage message, int topic, int first, Span<float> clues)
    {
        var own = message.Listed.Where(part => part.BestAt == topic).ToList();
        if (own.Count > 0)
        {
            var best = Clues.Best(own, topic, Clues.Least);
            clues[(int)FurtherClue.IsListed] = 1;
            clues[(int)FurtherClue.OwnListed] = best;
            clues[(int)FurtherClue.ListedBesideFirst] = message.Listed.Any(part => part.BestAt == first) ? best - Clues.Least : 0;
        }
    }
}
