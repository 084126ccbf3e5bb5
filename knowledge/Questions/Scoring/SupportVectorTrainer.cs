using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>
/// Trains one linear support vector machine for each class against all others (squared hinge loss, dual coordinate descent: Hsieh et al. 2008), all of them at once: what one
/// text teaches is a row of numbers, one a class. The same texts give the same model.
/// </summary>
internal sealed class SupportVectorTrainer(int features, int classes)
{
    private const int Seed = 20_260_101;
    private const int Rounds = 5;

    /// <summary>What a text on the wrong side costs; more follows single texts more closely.</summary>
    private const float Cost = 2;

    // A text that moved nothing is only looked at again in every so many rounds.
    private const int RoundsOfRest = 3;
    private const float Still = 1e-4f;

    private readonly LinearModel model = new(features, classes);
    private readonly int width = LinearModel.WidthFor(classes);

    internal LinearModel Train(IReadOnlyList<TrainingText> texts)
    {
        var forces = new float[texts.Count * width];
        var restUntil = new int[texts.Count];
        var steps = new float[width];
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                if (restUntil[at] <= round && !Learn(texts[at], forces.AsSpan(at * width, width), steps))
                {
                    restUntil[at] = round + RoundsOfRest;
                }
            }
        }

        return model;
    }

    /// <returns>Whether it changed anything.</returns>
    private bool Learn(TrainingText text, Span<float> forces, Span<float> steps)
    {
        model.Score(text.Vector, steps);
        var slack = 1 / (2 * Cost * text.Weight);
        var length = text.Vector.SumOfSquares + 1 + slack;
        var own = forces[text.Class];
        var ownScore = steps[text.Class];
        var most = Rows.StepAway(forces, steps, slack, length);
        forces[text.Class] = Math.Max(0, own - ((ownScore - 1 + (own * slack)) / length));
        steps[text.Class] = forces[text.Class] - own;
        if (Math.Max(most, Math.Abs(steps[text.Class])) < Still)
        {
            return false;
        }

        steps[classes..].Clear();
        model.Add(text.Vector, steps);
        return true;
    }
}
