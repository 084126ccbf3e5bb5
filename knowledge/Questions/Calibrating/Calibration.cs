namespace Backpain.Knowledge.Questions.Calibrating;

/// <summary>
/// How likely the best subject is right, from its probability, its lead over the second best and the share of unknown words. The weights are those of logistic
/// regressions over asks that were not trained on (5 folds) and everyday requests that have no answer here: one for subjects that unknown words speak against, one for
/// declines, for which they speak. Two declines count as the same.
/// </summary>
internal sealed record Calibration(double Base, double OfProbability, double OfLead, double OfUnknownWords)
{
    private const double Least = 1e-4;

    internal static Calibration OfSubjects { get; } = new(-0.12, 0.52, 0.59, -2.26);

    internal static Calibration OfDeclines { get; } = new(0.79, 0.50, 0.45, 1.34);

    internal float Confidence(double probability, double secondBest, double unknownShare)
    {
        var best = Math.Clamp(probability, Least, 1 - Least);
        var odds = Base
            + (OfProbability * Math.Log(best / (1 - best)))
            + (OfLead * Math.Log(best / Math.Max(secondBest, Least)))
            + (OfUnknownWords * unknownShare);
        return (float)(1 / (1 + Math.Exp(-odds)));
    }
}
