using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>Words together with what they mean, to learn from.</summary>
internal sealed record LabelledWords(IReadOnlyList<Word> Words, string Subject, float Weight);

/// <summary>What texts teach about their subjects.</summary>
/// <param name="Subjects">Ids of topics and intents, in the order of the model's classes.</param>
internal sealed record SubjectModel(string[] Subjects, PooledMeaning Meaning, Vectoriser Vectoriser, PackedModel Weights)
{
    internal static SubjectModel Learn(IReadOnlyList<LabelledWords> texts, LayWords layWords)
    {
        var extractor = new FeatureExtractor(layWords);
        var subjects = texts.Select(text => text.Subject).Distinct().ToArray();
        var places = subjects.Index().ToDictionary(each => each.Item, each => each.Index);
        var features = texts.AsParallel().AsOrdered().Select(text => extractor.Extract(text.Words)).ToList();
        var meaning = PooledMeaning.Learn([.. texts.Select(text => text.Words)]);
        var vectoriser = Vectoriser.Learn(features);
        var weights = Balance(texts);
        var trainingTexts = texts.Zip(features).AsParallel().AsOrdered().Select(text => new TrainingText(
            vectoriser.Weigh(text.Second, meaning.Of(text.First.Words), out _),
            places[text.First.Subject],
            text.First.Weight * weights[text.First.Subject]));
        var model = SupportVectorTrainer.Train([.. trainingTexts], vectoriser.Count, subjects.Length);
        return new SubjectModel(subjects, meaning, vectoriser, model);
    }

    internal static SubjectModel ReadFrom(BinaryReader reader) =>
        new(reader.ReadTexts(), PooledMeaning.ReadFrom(reader), Vectoriser.ReadFrom(reader), PackedModel.ReadFrom(reader));

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll(Subjects);
        Meaning.WriteTo(writer);
        Vectoriser.WriteTo(writer);
        Weights.WriteTo(writer);
    }

    // A subject with few asks would lose against one with many.
    private static Dictionary<string, float> Balance(IReadOnlyList<LabelledWords> texts)
    {
        var counts = texts.CountBy(text => text.Subject).ToDictionary();
        var usual = counts.Values.Average();
        return counts.ToDictionary(pair => pair.Key, pair => (float)Math.Sqrt(usual / pair.Value));
    }
}
