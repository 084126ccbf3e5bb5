using Backpain.Knowledge.Learning.Networks;

namespace Backpain.Knowledge.Tests.Learning.Networks;

/// <summary>How the loss changes when one number is moved a little must be what the pass says.</summary>
public sealed class GradientTests
{
    private const float Little = 5e-3f;
    private const double MostOff = 3e-4;

    private static readonly LabelledSequence[] Batch =
    [
        new(["the", "kettle", "boils", "and", "boils"], 0),
        new(["kettle"], 1, 2),
        new(["the", "tea", "is", "cold", ",", "the", "kettle", "iss", "not"], 2),
        new([], 1),
    ];

    private readonly NetworkInTraining network = new(Batch.SelectMany(text => text.Words), 3, new FilterShape(16), new Random(7));
    private readonly BatchPass pass;

    public GradientTests() => pass = new BatchPass(network, new Dropout(0.25f), new Dropout(0.5f));

    [Fact]
    public void Of_the_filters() => Holds(network.Weights.Values, () => network.Weights.Gradient, step: 97);

    [Fact]
    public void Of_what_filters_give_without_words() => Holds(network.Biases.Values, () => network.Biases.Gradient);

    [Fact]
    public void Of_the_weights_of_classes() => Holds(network.OutputWeights.Values, () => network.OutputWeights.Gradient);

    [Fact]
    public void Of_what_classes_have_anyway() => Holds(network.OutputBiases.Values, () => network.OutputBiases.Gradient);

    [Fact]
    public void Of_what_a_word_means() => Holds(network.Words.MeaningOf(network.Words.NumberOf("kettle")), () => pass.GradientOf("kettle"));

    [Fact]
    public void Of_the_letters_of_a_word()
    {
        var runs = LetterRuns.Of("kettle");

        Holds(network.Words.LettersOf(runs[^1]), () => Array.ConvertAll(pass.GradientOf("kettle")[WordInput.Meaning..].ToArray(), each => each / runs.Length));
    }

    private delegate ReadOnlySpan<float> Gradient();

    private void Holds(Span<float> values, Gradient gradient, int step = 1)
    {
        var loss = Loss();
        var told = gradient().ToArray();
        told.Max(Math.Abs).ShouldBeGreaterThan(2 * (float)MostOff);
        for (var at = 0; at < values.Length && at < told.Length; at += step)
        {
            // Where another run becomes the best just there, the two differ.
            var (below, above) = ((loss - LossWith(-Little, ref values[at])) / Little, (LossWith(Little, ref values[at]) - loss) / Little);
            ((double)told[at]).ShouldBeInRange(Math.Min(below, above) - MostOff, Math.Max(below, above) + MostOff);
        }
    }

    private double LossWith(float change, ref float value)
    {
        var before = value;
        value += change;
        var loss = Loss();
        value = before;
        return loss;
    }

    private double Loss()
    {
        network.Turn();
        Array.ForEach([network.Weights, network.Biases, network.OutputWeights, network.OutputBiases], each => Array.Clear(each.Gradient));
        return pass.Run(Batch, seed: 5);
    }
}
