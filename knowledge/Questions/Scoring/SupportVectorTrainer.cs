using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>
/// Trains one linear support vector machine for each class against all others (squared hinge loss, dual coordinate descent: Hsieh et al. 2008), a block of classes at once: what one
/// text teaches is a row of numbers, one a class. Blocks know nothing of each other and are trained at the same time. The same texts give the same model.
/// </summary>
internal sealed class SupportVectorTrainer
{
    // The same on every machine, for a block's texts rest together.
    private const int ClassesOfBlock = 48;

    private const int Seed = 20_260_101;
    private const int Rounds = 5;

    /// <summary>What a text on the wrong side costs; more follows single texts more closely.</summary>
    private const float Cost = 2;

    // A text that moved nothing is only looked at again in every so many rounds.
    private const int RoundsOfRest = 3;
    private const float Still = 1e-4f;

    private readonly LinearModel model;
    private readonly int firstClass;
    private readonly int classes;
    private readonly int width;

    private SupportVectorTrainer(int features, int firstClass, int classes)
    {
        this.firstClass = firstClass;
        this.classes = classes;
        width = LinearModel.WidthFor(classes);
        model = new LinearModel(features, classes);
    }

    internal static PackedModel Train(IReadOnlyList<TrainingText> texts, int features, int classes)
    {
        var blocks = new LinearModel[(classes + ClassesOfBlock - 1) / ClassesOfBlock];
        Parallel.For(0, blocks.Length, block =>
        {
            var first = block * ClassesOfBlock;
            blocks[block] = new SupportVectorTrainer(features, first, Math.Min(ClassesOfBlock, classes - first)).Train(texts);
        });
        return PackedModel.Pack(blocks);
    }

    private LinearModel Train(IReadOnlyList<TrainingText> texts)
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
        var own = text.Class - firstClass;
        var most = own >= 0 && own < classes ? StepTo(own, forces, steps, slack, length) : Rows.StepAway(forces, steps, slack, length);
        if (most < Still)
        {
            return false;
        }

        steps[classes..].Clear();
        model.Add(text.Vector, steps);
        return true;
    }

    private static float StepTo(int own, Span<float> forces, Span<float> steps, float slack, float length)
    {
        var (force, score) = (forces[own], steps[own]);
        var most = Rows.StepAway(forces, steps, slack, length);
        forces[own] = Math.Max(0, force - ((score - 1 + (force * slack)) / length));
        steps[own] = forces[own] - force;
        return Math.Max(most, Math.Abs(steps[own]));
    }
}
