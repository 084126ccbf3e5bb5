namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>
/// Learns weights that divide red flags from everything else: a linear support vector machine with squared hinge loss, by dual coordinate
/// descent (Hsieh et al. 2008). The same rows in the same order give the same weights.
/// </summary>
internal sealed class Divider
{
    private const int Rounds = 6;
    private const int Seed = 20_261_122;

    /// <summary>A row without a force that is so far on its right side is not looked at again.</summary>
    private const float FarFromBorder = 0.3f;

    private readonly float[] weights = new float[Trait.Numbers + 1];

    private Divider()
    {
    }

    /// <returns>The weight of each trait, and of any message at the end.</returns>
    internal static float[] Learn(List<DividedRow> rows)
    {
        var divider = new Divider();
        var random = new Random(Seed);
        var left = rows.ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(left);
            left = Array.FindAll(left, divider.Adjust);
        }

        return divider.weights;
    }

    /// <returns>False when the row has nothing left to teach.</returns>
    private bool Adjust(DividedRow row)
    {
        var side = row.IsUrgent ? 1 : -1;
        var gradient = (side * row.Traits.Score(weights)) - 1 + (row.Force * row.Slack);
        var wanted = Math.Max(0, row.Force - (gradient / (row.Traits.SumOfSquares + row.Slack)));
        if (wanted != row.Force)
        {
            row.Traits.AddTo(weights, (wanted - row.Force) * side);
            row.Force = wanted;
        }

        return row.Force > 0 || gradient < FarFromBorder;
    }
}

/// <summary>A row with its side.</summary>
/// <param name="cost">What it costs when it lies on the wrong side; less makes it count less.</param>
internal sealed class DividedRow(TraitRow traits, bool isUrgent, float cost)
{
    internal TraitRow Traits => traits;

    internal bool IsUrgent => isUrgent;

    internal float Slack { get; } = 1 / (2 * cost);

    /// <summary>How hard it pushes the border away.</summary>
    internal float Force { get; set; }
}
