using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Spelling;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.Learning;

/// <summary>What content teaches, in numbers that can be kept. Serves the same whether it was learned just now or read from a file.</summary>
/// <param name="Signs">Null where there are no examples of red flags to learn from.</param>
internal sealed record LearnedContent(ContentVocabulary Vocabulary, SubjectModel Subjects, SignModel? Signs)
{
    /// <param name="learnSigns">Null where there are no examples.</param>
    internal static LearnedContent Learn(Func<TrainingMaterial> prepare, Func<SignModel>? learnSigns)
    {
        var signs = learnSigns is null ? null : Task.Run(learnSigns);
        var material = prepare();
        return new LearnedContent(material.Vocabulary, material.LearnSubjects(), signs?.GetAwaiter().GetResult());
    }

    internal static LearnedContent ReadFrom(BinaryReader reader) => new(
        ContentVocabulary.ReadFrom(reader),
        SubjectModel.ReadFrom(reader),
        reader.ReadBoolean() ? SignModel.ReadFrom(reader) : null);

    internal void WriteTo(BinaryWriter writer)
    {
        Vocabulary.WriteTo(writer);
        Subjects.WriteTo(writer);
        writer.Write(Signs is not null);
        Signs?.WriteTo(writer);
    }
}
