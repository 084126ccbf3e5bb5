namespace Backpain.Knowledge.Learning.Networks;

/// <summary>All that a network learns.</summary>
internal sealed class NetworkInTraining
{
    private readonly float[] turned;

    internal NetworkInTraining(IEnumerable<string> words, int classes, FilterShape shape, Random random)
    {
        Words = new TrainedWords(words, random);
        Weights = Trainable.Random(shape.ShareLength * WordInput.Length, at => MostOf(shape.WidthOfColumn(at / WordInput.Length) * WordInput.Length), random);
        Biases = Trainable.Random(shape.Count, filter => MostOf(shape.WidthOf(filter) * WordInput.Length), random);
        OutputWeights = Trainable.Random(classes * shape.Count, _ => MostOf(shape.Count), random);
        OutputBiases = Trainable.Random(classes, _ => 0, random);
        turned = new float[Weights.Values.Length];
        Filters = new Filters(shape, turned, Biases.Values);
        Output = new OutputLayer(classes, OutputWeights.Values, OutputBiases.Values);
        Turn();
    }

    internal TrainedWords Words { get; }

    /// <summary>Of the filters: a row for each number of a share, as long as an input.</summary>
    internal Trainable Weights { get; }

    internal Trainable Biases { get; }

    /// <summary>A row a class.</summary>
    internal Trainable OutputWeights { get; }

    internal Trainable OutputBiases { get; }

    internal Filters Filters { get; }

    internal OutputLayer Output { get; }

    /// <summary>Moves all but the words.</summary>
    internal void Step(float rate)
    {
        Weights.Step(rate);
        Biases.Step(rate);
        OutputWeights.Step(rate);
        OutputBiases.Step(rate);
        Turn();
    }

    /// <summary>Takes over all numbers; the training is over.</summary>
    internal TextNetwork Pack() => new(Words.Pack(), Filters, Output);

    /// <summary>Filters want the rows of their weights as columns.</summary>
    internal void Turn() => Parallel.For(0, Filters.Shape.Panels, panel =>
    {
        var to = panel * FilterShape.ColumnsOfPanel * WordInput.Length;
        for (var row = 0; row < WordInput.Length; row++)
        {
            for (var column = 0; column < FilterShape.ColumnsOfPanel; column++)
            {
                turned[to++] = Weights.Values[(((panel * FilterShape.ColumnsOfPanel) + column) * WordInput.Length) + row];
            }
        }
    });

    // As usual for layers of so many inputs.
    private static float MostOf(int inputs) => 1 / MathF.Sqrt(inputs);
}
