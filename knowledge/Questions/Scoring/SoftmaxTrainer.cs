using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A text whose meaning is known.</summary>
/// <param name="Class">Index of what it means.</param>
/// <param name="Weight">1 for a way of asking; less for text that only tells the words of a topic.</param>
internal sealed record TrainingText(TextVector Vector, int Class, float Weight);

/// <summary>
/// Trains a linear model by stochastic gradient descent on the cross-entropy of its softmax, with a step for each feature
/// that shrinks as the feature is seen (AdaGrad). The same texts give the same model.
/// </summary>
internal sealed class SoftmaxTrainer(int features, int classes)
{
    private const int Seed = 20_260_101;
    private const float Step = 1f;

    // A text whose error is below is left out from then on: it has nothing left to teach.
    private const float ErrorOfLearnt = 3e-3f;
    private const int Rounds = 4;

    private readonly LinearModel model = new(features, classes);
    private readonly float[] seen = new float[features];
    private readonly float[] seenOfMeaning = new float[PooledMeaning.Length];
    private readonly float[] stepsOfMeaning = new float[PooledMeaning.Length];
    private readonly float[] errors = new float[LinearModel.WidthFor(classes)];

    internal LinearModel Train(IReadOnlyList<TrainingText> texts)
    {
        var left = texts.ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(left);
            left = Array.FindAll(left, text => Learn(text) >= ErrorOfLearnt);
        }

        return model;
    }

    /// <returns>The square of its error.</returns>
    private float Learn(TrainingText text)
    {
        model.Score(text.Vector, errors);
        var classErrors = errors.AsSpan(0, classes);
        Rows.SoftMax(classErrors);
        classErrors[text.Class] -= 1;
        Rows.Scale(classErrors, text.Weight);
        errors.AsSpan(classes).Clear();
        var size = Rows.SumOfSquares(classErrors);
        Correct(text.Vector, size);
        return size;
    }

    private void Correct(TextVector text, float size)
    {
        for (var at = 0; at < text.Indices.Length; at++)
        {
            var feature = text.Indices[at];
            Rows.AddScaled(errors, StepFor(text.Values[at], size, ref seen[feature]), model.Row(feature));
        }

        for (var at = 0; at < text.Meaning.Length; at++)
        {
            stepsOfMeaning[at] = StepFor(text.Meaning[at], size, ref seenOfMeaning[at]);
        }

        Rows.AddOuterProduct(model.RowsOfMeaning, stepsOfMeaning, errors);
    }

    private static float StepFor(float value, float size, ref float seen)
    {
        seen += value * value * size;
        return -Step * value / MathF.Sqrt(seen + 1e-6f);
    }
}
