using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Evaluating;

/// <summary>Some asks, and a scorer that has learned from all others.</summary>
/// <param name="LeftOut">The asks' places in <see cref="TrainingMaterial.Texts"/>.</param>
internal sealed record AskFold(SubjectScorer Scorer, IReadOnlyList<int> LeftOut)
{
    private const int Folds = 5;

    /// <summary>Trains for each fold in turn; every ask is left out once.</summary>
    internal static IEnumerable<AskFold> Of(TrainingMaterial material, Random random)
    {
        var foldOf = material.Texts.Select(_ => random.Next(Folds)).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            var left = fold;
            bool IsLeftOut(int text) => material.Texts[text].IsAsk && foldOf[text] == left;
            yield return new AskFold(material.TrainOn(text => !IsLeftOut(text)), [.. Enumerable.Range(0, foldOf.Length).Where(IsLeftOut)]);
        }
    }
}
