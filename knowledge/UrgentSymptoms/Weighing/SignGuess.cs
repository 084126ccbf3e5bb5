namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Tells which sign a red flag speaks of, by how often the examples of each sign have its traits (naive Bayes). Whether it is one is known without.</summary>
internal sealed class SignGuess
{
    private const int Columns = 1 << 15;
    private const float AsIfSeen = 0.1f;

    private readonly string[] signs;
    private readonly float[][] weightsOfSign;

    internal SignGuess(IReadOnlyCollection<Lesson> lessons)
    {
        var bySign = lessons.Where(lesson => lesson.IsUrgent).GroupBy(lesson => lesson.Example.SignId!).ToList();
        signs = [.. bySign.Select(sign => sign.Key)];
        weightsOfSign = [.. bySign.Select(WeightsOf)];
    }

    internal string SignOf(TraitRow row)
    {
        var scores = Array.ConvertAll(weightsOfSign, weights => ScoreOf(row, weights));
        return signs[Array.IndexOf(scores, scores.Max())];
    }

    private static float ScoreOf(TraitRow row, float[] weights)
    {
        var score = 0f;
        foreach (var number in row.FullNumbers)
        {
            score += weights[number % Columns];
        }

        return score;
    }

    private static float[] WeightsOf(IEnumerable<Lesson> lessons)
    {
        var counts = new float[Columns];
        var all = 0;
        foreach (var lesson in lessons)
        {
            foreach (var number in lesson.Whole.FullNumbers)
            {
                counts[number % Columns]++;
                all++;
            }
        }

        return Array.ConvertAll(counts, count => MathF.Log((count + AsIfSeen) / (all + (AsIfSeen * Columns))));
    }
}
