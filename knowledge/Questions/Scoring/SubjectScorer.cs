using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>Words together with what they mean, to learn from.</summary>
internal sealed record LabelledWords(IReadOnlyList<Word> Words, string Subject, float Weight);

/// <summary>Gives every topic and intent its probability for a run of words.</summary>
internal sealed class SubjectScorer
{
    private readonly string[] subjects;
    private readonly FeatureExtractor extractor;
    private readonly Vectoriser vectoriser;
    private readonly LinearModel model;

    private SubjectScorer(string[] subjects, FeatureExtractor extractor, Vectoriser vectoriser, LinearModel model)
    {
        this.subjects = subjects;
        this.extractor = extractor;
        this.vectoriser = vectoriser;
        this.model = model;
    }

    internal static SubjectScorer Train(IReadOnlyList<LabelledWords> texts, LayWords layWords)
    {
        var extractor = new FeatureExtractor(layWords);
        var subjects = texts.Select(text => text.Subject).Distinct().ToArray();
        var features = texts.Select(text => extractor.Extract(text.Words)).ToList();
        var vectoriser = new Vectoriser(features);
        var weights = Balance(texts);
        var trainingTexts = texts.Select((text, at) => new TrainingText(
            vectoriser.Weigh(features[at], out _),
            Array.IndexOf(subjects, text.Subject),
            text.Weight * weights[text.Subject]));
        var model = new SoftmaxTrainer(vectoriser.Count, subjects.Length).Train([.. trainingTexts]);
        return new SubjectScorer(subjects, extractor, vectoriser, model);
    }

    internal SubjectScores Score(IReadOnlyList<Word> words)
    {
        var scores = new float[subjects.Length];
        model.Score(vectoriser.Weigh(extractor.Extract(words), out var unknownWords), scores);
        Rows.SoftMax(scores);
        return new SubjectScores(subjects, scores, unknownWords / (float)Math.Max(1, words.Count));
    }

    // A subject with few asks would lose against one with many.
    private static Dictionary<string, float> Balance(IReadOnlyList<LabelledWords> texts)
    {
        var counts = texts.CountBy(text => text.Subject).ToDictionary();
        var usual = counts.Values.Average();
        return counts.ToDictionary(pair => pair.Key, pair => (float)Math.Sqrt(usual / pair.Value));
    }
}
