using System.Globalization;

namespace Backpain.Benchmarks.Weighing;

/// <summary>Weights as the knowledge reads them: a clue and its weight a line.</summary>
internal static class WeightsFile
{
    /// <param name="weights">One for each clue, in their order.</param>
    internal static void Write<TClue>(string file, float[] weights)
        where TClue : struct, Enum =>
        File.WriteAllLines(file, Enum.GetValues<TClue>().Zip(weights, (clue, weight) => string.Create(CultureInfo.InvariantCulture, $"{clue} {weight:0.00}")));
}
