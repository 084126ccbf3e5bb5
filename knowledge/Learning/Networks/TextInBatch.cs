using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>A text while it is learned from.</summary>
/// <param name="words">Their places in the batch.</param>
internal sealed class TextInBatch(LabelledSequence text, int[] words, NetworkInTraining network)
{
    private const float LeastChance = 1e-20f;

    private readonly FilterShape shape = network.Filters.Shape;
    private readonly float[] found = new float[network.Filters.Shape.Count];
    private readonly int[] starts = new int[network.Filters.Shape.Count];
    private readonly float[] pull = new float[network.Filters.Shape.Count];
    private readonly float[] errors = new float[network.Output.Classes];

    internal float Loss { get; private set; }

    /// <param name="weight">Of any text of the batch.</param>
    internal void Read(float[][] shares, Dropout dropout, uint seed, float weight)
    {
        network.Filters.Read(Array.ConvertAll(words, word => shares[word]), found, starts);
        dropout.Apply(seed, found);
        network.Output.Score(found, errors);
        Rows.SoftMax(errors);
        Loss = -weight * text.Weight * MathF.Log(errors[text.Class] + LeastChance);
        errors[text.Class]--;
        Rows.Scale(errors, weight * text.Weight);
        for (var one = 0; one < errors.Length; one++)
        {
            Rows.AddScaled(network.OutputWeights.Values.AsSpan(one * pull.Length, pull.Length), errors[one], pull);
        }

        dropout.Apply(seed, pull);
    }

    /// <summary>Adds for one class how its weights should change.</summary>
    internal void ChangeOutput(int one)
    {
        Rows.AddScaled(found, errors[one], network.OutputWeights.Gradient.AsSpan(one * found.Length, found.Length));
        network.OutputBiases.Gradient[one] += errors[one];
    }

    /// <summary>Adds for each filter, and for the words of the run that it told of, how they should change.</summary>
    /// <param name="pulls">The change of each word's share.</param>
    internal void HandOn(float[][] pulls)
    {
        for (var filter = 0; filter < pull.Length; filter++)
        {
            if (pull[filter] == 0 || starts[filter] == Filters.Nowhere)
            {
                continue;
            }

            network.Biases.Gradient[filter] += pull[filter];
            var end = Math.Min(shape.WidthOf(filter), words.Length - starts[filter]);
            for (var place = Math.Max(0, -starts[filter]); place < end; place++)
            {
                pulls[words[starts[filter] + place]][shape.ColumnOf(filter, place)] += pull[filter];
            }
        }
    }
}
