namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>A subject with how likely it is what a message is about first of all, 0 to 1.</summary>
internal readonly record struct LikelySubject(int Subject, double Probability);

/// <summary>What a message may be about first of all.</summary>
/// <param name="Subjects">The likeliest first.</param>
/// <param name="None">How likely it is about nothing that is known.</param>
internal sealed record LikelySubjects(IReadOnlyList<LikelySubject> Subjects, double None);

/// <summary>Weighs the clues of a message: a logistic regression over its candidates and none of them.</summary>
internal static class SubjectChooser
{
    private static readonly ClueWeights<Clue> Weights = ClueWeights<Clue>.Read("ClueWeights.txt");

    internal static LikelySubjects Weigh(ScoredMessage message) => Weigh(message, Weights);

    internal static LikelySubjects Weigh(ScoredMessage message, ClueWeights<Clue> weights)
    {
        Span<float> clues = stackalloc float[Clues.Count];
        Clues.FindForNone(message, clues);
        var none = Math.Exp(weights.Weigh(clues));
        var total = none;
        var likely = new List<LikelySubject>();
        foreach (var subject in message.Candidates)
        {
            Clues.Find(message, subject, clues);
            var odds = Math.Exp(weights.Weigh(clues));
            total += odds;
            likely.Add(new LikelySubject(subject, odds));
        }

        return new LikelySubjects([.. likely.Select(each => each with { Probability = each.Probability / total }).OrderByDescending(each => each.Probability)], none / total);
    }
}
