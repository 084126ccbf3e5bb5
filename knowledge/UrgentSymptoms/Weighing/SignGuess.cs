using Backpain.Knowledge.Learning;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Tells which sign a red flag speaks of, by how often the examples of each sign have its traits (naive Bayes). Whether it is one is known without.</summary>
internal sealed class SignGuess(string[] signs, float[][] weightsOfSign)
{
    private const int Columns = 1 << 15;
    private const float AsIfSeen = 0.1f;

    internal static SignGuess Learn(IReadOnlyCollection<Lesson> lessons)
    {
        var bySign = lessons.Where(lesson => lesson.IsUrgent).GroupBy(lesson => lesson.Example.SignId!).ToList();
        return new SignGuess([.. bySign.Select(sign => sign.Key)], [.. bySign.Select(WeightsOf)]);
    }

    internal static SignGuess ReadFrom(BinaryReader reader)
    {
        var signs = reader.ReadTexts();
        return new SignGuess(signs, Array.ConvertAll(signs, _ => reader.ReadAll<float>()));
    }

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll(signs);
        foreach (var weights in weightsOfSign)
        {
            writer.WriteAll<float>(weights);
        }
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
