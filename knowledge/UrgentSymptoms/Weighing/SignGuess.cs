using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Tells which sign a red flag speaks of. Learned beside everything else: whether it is one is known without.</summary>
internal sealed class SignGuess
{
    private readonly string[] signs;
    private readonly Lazy<LinearModel> model;

    /// <param name="traits">How many there are.</param>
    internal SignGuess(IReadOnlyList<(TraitRow Row, string SignId)> examples, int traits)
    {
        signs = [.. examples.Select(example => example.SignId).Distinct()];
        model = new Lazy<LinearModel>(() => new SoftmaxTrainer(traits, signs.Length).Train([.. examples.Select(example => new TrainingText(VectorOf(example.Row), Array.IndexOf(signs, example.SignId), 1))]));
        _ = Task.Run(() => model.Value);
    }

    internal string SignOf(TraitRow row)
    {
        Span<float> scores = stackalloc float[LinearModel.WidthFor(signs.Length)];
        model.Value.Score(VectorOf(row), scores);
        var best = 0;
        for (var sign = 1; sign < signs.Length; sign++)
        {
            best = scores[sign] > scores[best] ? sign : best;
        }

        return signs[best];
    }

    private static TextVector VectorOf(TraitRow row) => new(row.Indices, row.Values, []);
}
