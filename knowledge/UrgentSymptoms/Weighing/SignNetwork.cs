using Backpain.Knowledge.Learning.Networks;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>
/// A network that tells the signs of red flags from each other and from all else, by the order and the meaning of their words. Learning each sign as a class of its own
/// teaches it more than learning only what is urgent.
/// </summary>
internal sealed class SignNetwork(TextNetwork network)
{
    private const int Else = 0;
    private const int FirstSign = 1;

    /// <summary>Of the ordinary messages, which are many and far from any red flag, it learns from one in so many.</summary>
    private const int OrdinaryFor = 6;

    private static readonly TrainingPlan Plan = new(FiltersOfEachWidth: 64);

    internal static SignNetwork Learn(IEnumerable<Lesson> lessons)
    {
        var learned = lessons.Where(IsLearned).ToList();
        string[] signs = [.. learned.Select(lesson => lesson.Example.SignId).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var texts = learned.Select(lesson => new LabelledSequence(lesson.Words, lesson.Example.SignId is { } sign ? FirstSign + Array.IndexOf(signs, sign) : Else));
        return new SignNetwork(NetworkTrainer.Train([.. texts], FirstSign + signs.Length, Plan));
    }

    internal static SignNetwork ReadFrom(BinaryReader reader) => new(TextNetwork.ReadFrom(reader));

    internal void WriteTo(BinaryWriter writer) => network.WriteTo(writer);

    /// <returns>The log odds of any red flag.</returns>
    internal float Score(IReadOnlyList<MessageWord> message)
    {
        Span<float> scores = stackalloc float[network.Classes];
        network.Score([.. WordSequence.Of(message).Select(network.ShareOf)], scores);
        return LogOfSum(scores[FirstSign..]) - scores[Else];
    }

    private static float LogOfSum(ReadOnlySpan<float> logs)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var log in logs)
        {
            most = Math.Max(most, log);
        }

        foreach (var log in logs)
        {
            sum += MathF.Exp(log - most);
        }

        return most + MathF.Log(sum);
    }

    // By the text and not by its place, so that another message more changes one at most.
    private static bool IsLearned(Lesson lesson) => !lesson.Example.IsOrdinary || TraitHash.Of(TraitKind.Word, TraitHash.Of(lesson.Example.Text)) % OrdinaryFor == 0;
}
