using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>Words together with what they mean, to learn from.</summary>
internal sealed record LabelledWords(IReadOnlyList<Word> Words, string Subject, float Weight);

/// <summary>Tells how much a run of words is like every topic and intent.</summary>
internal sealed class SubjectScorer
{
    private readonly string[] subjects;
    private readonly FeatureExtractor extractor;
    private readonly PooledMeaning meaning;
    private readonly Vectoriser vectoriser;
    private readonly LinearModel model;

    private SubjectScorer(string[] subjects, FeatureExtractor extractor, PooledMeaning meaning, Vectoriser vectoriser, LinearModel model)
    {
        this.meaning = meaning;
        this.subjects = subjects;
        this.extractor = extractor;
        this.vectoriser = vectoriser;
        this.model = model;
    }

    internal string IdOf(int subject) => subjects[subject];

    internal static SubjectScorer Train(IReadOnlyList<LabelledWords> texts, LayWords layWords)
    {
        var extractor = new FeatureExtractor(layWords);
        var subjects = texts.Select(text => text.Subject).Distinct().ToArray();
        var places = subjects.Index().ToDictionary(each => each.Item, each => each.Index);
        var features = texts.AsParallel().AsOrdered().Select(text => extractor.Extract(text.Words)).ToList();
        var meaning = new PooledMeaning([.. texts.Select(text => text.Words)]);
        var vectoriser = new Vectoriser(features);
        var weights = Balance(texts);
        var trainingTexts = texts.Zip(features).AsParallel().AsOrdered().Select(text => new TrainingText(
            vectoriser.Weigh(text.Second, meaning.Of(text.First.Words), out _),
            places[text.First.Subject],
            text.First.Weight * weights[text.First.Subject]));
        var model = new SupportVectorTrainer(vectoriser.Count, subjects.Length).Train([.. trainingTexts]);
        return new SubjectScorer(subjects, extractor, meaning, vectoriser, model);
    }

    internal SubjectScores Score(IReadOnlyList<Word> words)
    {
        Span<float> scores = stackalloc float[LinearModel.WidthFor(subjects.Length)];
        model.Score(vectoriser.Weigh(extractor.Extract(words), meaning.Of(words), out var unknownWords), scores);
        return new SubjectScores(subjects, scores[..subjects.Length].ToArray(), unknownWords / (float)Math.Max(1, words.Count));
    }

    // A subject with few asks would lose against one with many.
    private static Dictionary<string, float> Balance(IReadOnlyList<LabelledWords> texts)
    {
        var counts = texts.CountBy(text => text.Subject).ToDictionary();
        var usual = counts.Values.Average();
        return counts.ToDictionary(pair => pair.Key, pair => (float)Math.Sqrt(usual / pair.Value));
    }
}
