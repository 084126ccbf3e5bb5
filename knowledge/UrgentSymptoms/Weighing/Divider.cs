namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>
/// Learns weights that divide red flags from near misses: a linear support vector machine with squared hinge loss, by dual coordinate
/// descent (Hsieh et al. 2008). The same examples in the same order give the same weights.
/// </summary>
internal static class Divider
{
    private const int FewestThatProve = 40;
    private const int Rounds = 6;
    private const int Seed = 20_261_122;

    /// <summary>What a wrong example costs; less makes the weights smaller and smoother.</summary>
    private const float Cost = 1;

    /// <param name="examples">The traits of each example by index.</param>
    /// <returns>The weight of each trait, and of any message at the end.</returns>
    internal static float[] Learn(IReadOnlyList<int[]> examples, bool[] isUrgent, int traits)
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
                Adjust(weights, ref forces[at], examples[at], isUrgent[at] ? 1 : -1);
            }
        }

        return weights;
    }

    /// <summary>The sum of the weights of some traits, whatever their number is.</summary>
    internal static float Score(float[] weights, ReadOnlySpan<int> traits)
    {
        var sum = 0f;
        foreach (var trait in traits)
        {
            sum += weights[trait];
        }

        return weights[^1] + (sum * Share(traits.Length));
    }

    /// <summary>What one of so many traits counts: the less the more there are; few traits prove little.</summary>
    internal static float Share(int traits) => 1 / MathF.Sqrt(Math.Max(FewestThatProve, traits));

    private static void Adjust(float[] weights, ref float force, int[] traits, int side)
    {
        const float Slack = 1 / (2 * Cost);
        var gradient = (side * Score(weights, traits)) - 1 + (force * Slack);
        var wanted = Math.Max(0, force - (gradient / (1 + ((float)traits.Length / Math.Max(FewestThatProve, traits.Length)) + Slack)));
        var step = (wanted - force) * side;
        force = wanted;
        if (step == 0)
        {
            return;
        }

        weights[^1] += step;
        step *= Share(traits.Length);
        foreach (var trait in traits)
        {
            weights[trait] += step;
        }
    }
}
