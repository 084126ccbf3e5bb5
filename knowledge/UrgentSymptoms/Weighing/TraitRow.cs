using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>The traits of a message or a part of it, each once.</summary>
/// <param name="Values">How much each counts: the less the more there are.</param>
/// <param name="SumOfSquares">Of the values.</param>
internal sealed record TraitRow(int[] Indices, float[] Values, float SumOfSquares);

/// <summary>Collects the traits of parts of messages, one part after another. For one thread.</summary>
internal sealed class TraitCollector(int traits)
{
    /// <summary>So few traits that they prove little.</summary>
    private const float FewestThatProve = 40;

    private readonly int[] takenFor = new int[traits];
    private int part;

    internal int Traits => takenFor.Length;

    internal TraitRow RowOf(KnownTraits message, WordSpan words)
    {
        part++;
        var indices = new List<int>();
        var values = new List<float>();
        var squares = 0f;
        foreach (var trait in message.BeginningIn(words))
        {
            if (IsNewIn(words, trait))
            {
                indices.Add(trait.Index);
                values.Add(trait.Value);
                squares += trait.Value * trait.Value;
            }
        }

        var share = Share(squares);
        return new TraitRow([.. indices], [.. values.Select(value => value * share)], squares * share * share);
    }

    /// <summary>The sum of the weights of the traits of a part, whatever their number is.</summary>
    internal float Score(KnownTraits message, WordSpan words, float[] weights)
    {
        part++;
        var (sum, squares) = (0f, 0f);
        foreach (var trait in message.BeginningIn(words))
        {
            if (IsNewIn(words, trait))
            {
                sum += weights[trait.Index] * trait.Value;
                squares += trait.Value * trait.Value;
            }
        }

        return weights[^1] + (sum * Share(squares));
    }

    private bool IsNewIn(WordSpan words, in KnownTrait trait)
    {
        if (trait.Span.Last > words.Last || takenFor[trait.Index] == part)
        {
            return false;
        }

        takenFor[trait.Index] = part;
        return true;
    }

    private static float Share(float squares) => 1 / MathF.Sqrt(Math.Max(FewestThatProve, squares));
}
