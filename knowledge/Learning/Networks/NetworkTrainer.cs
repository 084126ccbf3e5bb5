namespace Backpain.Knowledge.Learning.Networks;

/// <summary>Trains a <see cref="TextNetwork"/>. The same texts in the same order give the same network, bit for bit.</summary>
internal static class NetworkTrainer
{
    private const int Seed = 20_261_122;
    private const int TextsOfBatch = 48;

    // A batch leaves out by seeds of its own for each of its words and texts.
    private const int SpaceForWords = 8;

    private const float Rate = 2e-3f;
    private const float RateOfWords = 0.05f;

    /// <param name="classes">How many there are; texts name them from 0 up.</param>
    internal static TextNetwork Train(IReadOnlyList<LabelledSequence> texts, int classes, TrainingPlan plan)
    {
        var random = new Random(Seed);
        var network = new NetworkInTraining(texts.SelectMany(text => text.Words), classes, new FilterShape(plan.FiltersOfEachWidth), random);
        var pass = new BatchPass(network, new Dropout(plan.LeftOutOfInputs), new Dropout(plan.LeftOutOfFound));
        var order = texts.ToArray();
        var (done, all) = (0, plan.Rounds * texts.Count);
        for (var round = 0; round < plan.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(TextsOfBatch))
            {
                var left = 1 - ((float)done / all);
                pass.Run(batch, (uint)done << SpaceForWords);
                network.Step(Rate * left);
                pass.MoveWords(RateOfWords * left);
                done += batch.Length;
            }
        }

        return network.Pack();
    }
}
