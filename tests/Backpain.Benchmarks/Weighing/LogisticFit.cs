namespace Backpain.Benchmarks.Weighing;

/// <summary>One choice to learn from: the clues of each option, and whether it is right; several may be.</summary>
internal sealed record LabelledChoice(float[][] Options, bool[] IsRight, double Weight);

/// <summary>Fits the weights of a logistic regression over options (conditional logit) by gradient descent with Adam's steps (Kingma and Ba 2015).</summary>
internal static class LogisticFit
{
    private const int Steps = 1_500;
    private const double Rate = 0.03;
    private const double Shrinking = 0.1;
    private const double OfMean = 0.9;
    private const double OfSquares = 0.999;

    /// <param name="nonNegative">Whether a weight may not be below 0.</param>
    internal static float[] Fit(IReadOnlyList<LabelledChoice> choices, int clues, Func<int, bool> nonNegative)
    {
        var weights = Enumerable.Repeat(0.3, clues).ToArray();
        var (mean, squares) = (new double[clues], new double[clues]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(choices, weights);
            for (var at = 0; at < clues; at++)
            {
                mean[at] = (OfMean * mean[at]) + ((1 - OfMean) * gradient[at]);
                squares[at] = (OfSquares * squares[at]) + ((1 - OfSquares) * gradient[at] * gradient[at]);
                weights[at] -= Rate * mean[at] / (1 - Math.Pow(OfMean, step)) / (Math.Sqrt(squares[at] / (1 - Math.Pow(OfSquares, step))) + 1e-8);
                weights[at] = nonNegative(at) ? Math.Max(0, weights[at]) : weights[at];
            }
        }

        return [.. weights.Select(weight => (float)weight)];
    }

    private static double[] Gradient(IReadOnlyList<LabelledChoice> choices, double[] weights)
    {
        var gradient = weights.Select(weight => 2 * Shrinking * weight).ToArray();
        foreach (var choice in choices)
        {
            var odds = choice.Options.Select(option => Math.Exp(option.Zip(weights, (clue, weight) => clue * weight).Sum())).ToArray();
            var total = odds.Sum();
            var right = odds.Where((_, at) => choice.IsRight[at]).Sum();
            for (var at = 0; at < odds.Length; at++)
            {
                var push = choice.Weight * ((odds[at] / total) - (choice.IsRight[at] ? odds[at] / right : 0));
                for (var clue = 0; clue < gradient.Length; clue++)
                {
                    gradient[clue] += push * choice.Options[at][clue];
                }
            }
        }

        return gradient;
    }
}
