namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>The scores of a message and of its parts, taken in one after the other.</summary>
internal struct ScoredParts(float whole)
{
    private const float Sharpness = 3;

    private float sum;
    private float powers;
    private int count;

    internal void Add(float part)
    {
        sum += part;
        powers += MathF.Exp(Sharpness * part);
        count++;
    }

    internal readonly float OnAverage => count == 0 ? whole : sum / count;

    /// <summary>About the highest; more when several are high.</summary>
    internal readonly float Any => count == 0 ? whole : MathF.Log(powers) / Sharpness;
}
