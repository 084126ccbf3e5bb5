namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>
/// Learns weights that divide red flags from near misses: a linear support vector machine with squared hinge loss, by dual coordinate
/// descent (Hsieh et al. 2008). The same examples in the same order give the same weights.
/// </summary>
internal static class Divider
{
    private const int Rounds = 6;
    private const int Seed = 20_261_122;

    /// <summary>What a wrong example costs; less makes the weights smaller and smoother.</summary>
    private const float Cost = 3;

    private const float Slack = 1 / (2 * Cost);

    /// <param name="traits">How many there are.</param>
    /// <returns>The weight of each trait, and of any message at the end.</returns>
    internal static float[] Learn(IReadOnlyList<(TraitRow Row, bool IsUrgent)> examples, int traits)
    {
        var weights = new float[traits + 1];
        var forces = new float[examples.Count];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Adjust(weights, ref forces[at], examples[at].Row, examples[at].IsUrgent ? 1 : -1);
            }
        }

        return weights;
    }

    private static void Adjust(float[] weights, ref float force, TraitRow row, int side)
    {
        var gradient = (side * Score(weights, row)) - 1 + (force * Slack);
        var wanted = Math.Max(0, force - (gradient / (1 + row.SumOfSquares + Slack)));
        var step = (wanted - force) * side;
        force = wanted;
        if (step == 0)
        {
            return;
        }

        weights[^1] += step;
        for (var at = 0; at < row.Indices.Length; at++)
        {
            weights[row.Indices[at]] += step * row.Values[at];
        }
    }

    private static float Score(float[] weights, TraitRow row)
    {
        var sum = weights[^1];
        for (var at = 0; at < row.Indices.Length; at++)
        {
            sum += weights[row.Indices[at]] * row.Values[at];
        }

        return sum;
    }
}
