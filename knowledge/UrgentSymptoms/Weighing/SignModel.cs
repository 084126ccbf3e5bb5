using Backpain.Knowledge.Learning;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What examples teach: the weight of every trait, and which signs it speaks of.</summary>
internal sealed record SignModel(float[] Weights, SignGuess Guess)
{
    private const float Cost = 3;

    /// <summary>Ordinary messages are many, and far from the border.</summary>
    private const float CostOfOrdinary = 3f;

    internal static SignModel Learn(IReadOnlyList<Lesson> lessons)
    {
        var rows = new List<DividedRow>();
        foreach (var lesson in lessons)
        {
            var cost = lesson.Example.IsOrdinary ? CostOfOrdinary : Cost;
            rows.Add(new DividedRow(lesson.Whole, lesson.IsUrgent, cost));
            rows.AddRange(lesson.Parts.Select(part => new DividedRow(part, lesson.IsUrgent, cost)));
        }

        return new SignModel(Divider.Learn(rows), SignGuess.Learn(lessons));
    }

    internal static SignModel ReadFrom(BinaryReader reader) => new(reader.ReadAll<float>(), SignGuess.ReadFrom(reader));

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll<float>(Weights);
        Guess.WriteTo(writer);
    }
}
