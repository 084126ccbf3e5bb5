using Backpain.Knowledge.Learning;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What examples teach: the weight of every trait, which signs it speaks of, what runs of words mean together, and which words people use.</summary>
internal sealed record SignModel(float[] Weights, SignGuess Guess, SignNetwork Network, SpeltByEar SpeltByEar)
{
    private const float Cost = 3;

    /// <summary>Ordinary messages are many, and far from the border.</summary>
    private const float CostOfOrdinary = 3f;

    internal static SignModel Learn(IReadOnlyList<Lesson> lessons)
    {
        var network = Task.Run(() => SignNetwork.Learn(lessons));
        var weights = Divider.Learn(RowsOf(lessons));
        return new SignModel(weights, SignGuess.Learn(lessons), network.GetAwaiter().GetResult(), SpeltByEar.Learn(lessons.Select(lesson => lesson.Words)));
    }

    internal static SignModel ReadFrom(BinaryReader reader) => new(reader.ReadAll<float>(), SignGuess.ReadFrom(reader), SignNetwork.ReadFrom(reader), SpeltByEar.ReadFrom(reader));

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll<float>(Weights);
        Guess.WriteTo(writer);
        Network.WriteTo(writer);
        SpeltByEar.WriteTo(writer);
    }

    private static List<DividedRow> RowsOf(IReadOnlyList<Lesson> lessons)
    {
        var rows = new List<DividedRow>();
        foreach (var lesson in lessons)
        {
            var cost = lesson.Example.IsOrdinary ? CostOfOrdinary : Cost;
            rows.Add(new DividedRow(lesson.Whole, lesson.IsUrgent, cost));
            rows.AddRange(lesson.Parts.Select(part => new DividedRow(part, lesson.IsUrgent, cost)));
        }

        return rows;
    }
}
