using System.Globalization;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>How much each clue counts.</summary>
internal sealed class ClueWeights<TClue>
    where TClue : struct, Enum
{
    private readonly float[] weights;

    internal ClueWeights(float[] weights) => this.weights = weights;

    /// <param name="file">Built into the assembly: a clue and its weight a line.</param>
    internal static ClueWeights<TClue> Read(string file)
    {
        var byName = EmbeddedLines.Read(file).Select(line => line.Split(' ')).ToDictionary(parts => Enum.Parse<TClue>(parts[0]), parts => float.Parse(parts[1], CultureInfo.InvariantCulture));
        return new ClueWeights<TClue>([.. Enum.GetValues<TClue>().Select(clue => byName[clue])]);
    }

    internal float Weigh(ReadOnlySpan<float> clues)
    {
        var sum = 0f;
        for (var at = 0; at < clues.Length; at++)
        {
            sum += clues[at] * weights[at];
        }

        return sum;
    }
}
