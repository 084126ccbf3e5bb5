namespace Backpain.Knowledge.Questions.Calibrating;

/// <summary>
/// How likely the best subject is right, from its probability, its lead over the second best and the share of unknown words.
/// The weights are those of a logistic regression over held-out asks (4 folds) and everyday requests that have no answer here.
/// </summary>
internal static class Calibration
{
    private const double Base = 0.09;
    private const double WeightOfProbability = 0.63;
    private const double WeightOfLead = 0.20;
    private const double WeightOfUnknownWords = -1.56;
    private const double Least = 1e-4;

    internal static float Confidence(double probability, double secondBest, double unknownShare)
    {
        var best = Math.Clamp(probability, Least, 1 - Least);
        var odds = Base
            + (WeightOfProbability * Math.Log(best / (1 - best)))
            + (WeightOfLead * Math.Log(best / Math.Max(secondBest, Least)))
            + (WeightOfUnknownWords * unknownShare);
        return (float)(1 / (1 + Math.Exp(-odds)));
    }
}
