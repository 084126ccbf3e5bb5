using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>Tells how much a run of words is like every topic and intent.</summary>
internal sealed class SubjectScorer(SubjectModel learned, LayWords layWords)
{
    private readonly FeatureExtractor extractor = new(layWords);

    internal string IdOf(int subject) => learned.Subjects[subject];

    internal static SubjectScorer Train(IReadOnlyList<LabelledWords> texts, LayWords layWords) => new(SubjectModel.Learn(texts, layWords), layWords);

    internal SubjectScores Score(IReadOnlyList<Word> words)
    {
        Span<float> scores = stackalloc float[learned.Weights.Width];
        learned.Weights.Score(learned.Vectoriser.Weigh(extractor.Extract(words), learned.Meaning.Of(words), out var unknownWords), scores);
        return new SubjectScores(learned.Subjects, scores[..learned.Subjects.Length].ToArray(), unknownWords / (float)Math.Max(1, words.Count));
    }
}
