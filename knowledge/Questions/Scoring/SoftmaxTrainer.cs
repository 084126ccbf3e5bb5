using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A text whose meaning is known.</summary>
/// <param name="Class">Index of what it means.</param>
/// <param name="Weight">1 for a way of asking; less for text that only tells the words of a topic.</param>
internal sealed record TrainingText(SparseVector Vector, int Class, float Weight);

/// <summary>
/// Trains a linear model by stochastic gradient descent on the cross-entropy of its softmax, with a step for each feature
/// that shrinks as the feature is seen (AdaGrad). The same texts give the same model.
/// </summary>
internal sealed class SoftmaxTrainer(int features, int classes)
{
    private const int Seed = 20_260_101;
    private const int Rounds = 6;
    private const float Step = 1f;

    private readonly LinearModel model = new(features, classes);
    private readonly float[] seen = new float[features];
    private readonly float[] errors = new float[classes];

    internal LinearModel Train(IReadOnlyList<TrainingText> texts)
    {
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Learn(texts[at]);
            }
        }

        return model;
    }

    private void Learn(TrainingText text)
    {
        model.Score(text.Vector, errors);
        Rows.SoftMax(errors);
        errors[text.Class] -= 1;
        Rows.Scale(errors, text.Weight);
        var size = Rows.SumOfSquares(errors);
        for (var at = 0; at < text.Vector.Indices.Length; at++)
        {
            var feature = text.Vector.Indices[at];
            var value = text.Vector.Values[at];
            seen[feature] += value * value * size;
            var step = Step / MathF.Sqrt(seen[feature] + 1e-6f);
            Rows.AddScaled(errors, -step * value, model.Row(feature));
        }
    }
}
