using Backpain.Knowledge.Learning.Networks;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>A network that tells red flags from all else by the order and the meaning of their words.</summary>
internal sealed class SignNetwork(TextNetwork network)
{
    private const int Else = 0;
    private const int Urgent = 1;
    private const int Classes = 2;

    /// <summary>Of the ordinary messages, which are many and far from any red flag, it learns from one in so many.</summary>
    private const int OrdinaryFor = 6;

    private static readonly TrainingPlan Plan = new(FiltersOfEachWidth: 64);

    internal static SignNetwork Learn(IEnumerable<Lesson> lessons)
    {
        var texts = lessons.Where(IsLearned).Select(lesson => new LabelledSequence(lesson.Words, lesson.IsUrgent ? Urgent : Else));
        return new SignNetwork(NetworkTrainer.Train([.. texts], Classes, Plan));
    }

    internal static SignNetwork ReadFrom(BinaryReader reader) => new(TextNetwork.ReadFrom(reader));

    internal void WriteTo(BinaryWriter writer) => network.WriteTo(writer);

    /// <returns>The log odds of a red flag.</returns>
    internal float Score(IReadOnlyList<MessageWord> message)
    {
        Span<float> scores = stackalloc float[Classes];
        network.Score([.. WordSequence.Of(message).Select(network.ShareOf)], scores);
        return scores[Urgent] - scores[Else];
    }

    // By the text and not by its place, so that another message more changes one at most.
    private static bool IsLearned(Lesson lesson) => !lesson.Example.IsOrdinary || TraitHash.Of(TraitKind.Word, TraitHash.Of(lesson.Example.Text)) % OrdinaryFor == 0;
}
