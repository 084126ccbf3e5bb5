using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>What content teaches: its spelling, its lay words, and its texts with their subjects.</summary>
internal sealed class TrainingMaterial
{
    private readonly LayWords layWords;
    private readonly IReadOnlyList<LabelledWords> words;

    internal TrainingMaterial(ContentSnapshot content)
        : this([.. LabelledText.AllOf(content.Topics, content.Intents)], content.LayMeanings)
    {
    }

    internal TrainingMaterial(IReadOnlyList<LabelledText> texts, IReadOnlyList<LayMeaning> layMeanings)
    {
        Texts = texts;
        var typed = Texts.AsParallel().AsOrdered().Select(text => Normaliser.Normalise(text.Text)).ToList();
        var byKind = Texts.Zip(typed).Where(pair => !IntentKinds.IsUnreadable(pair.First.Subject)).ToLookup(pair => pair.First.IsAsk, pair => pair.Second.Select(word => word.Text));
        Vocabulary = ContentVocabulary.Learn(prose: byKind[false].SelectMany(text => text), asks: byKind[true].SelectMany(text => text));
        var spelling = new SpellingCorrector(Vocabulary);
        words = [.. Texts.Zip(typed).AsParallel().AsOrdered().Select(pair => new LabelledWords(spelling.Correct(pair.Second), pair.First.Subject, pair.First.Weight))];
        layWords = LayWords.Of(layMeanings);
    }

    internal IReadOnlyList<LabelledText> Texts { get; }

    internal ContentVocabulary Vocabulary { get; }

    internal IReadOnlyList<Word> WordsOf(int text) => words[text].Words;

    internal SubjectModel LearnSubjects() => SubjectModel.Learn(words, layWords);

    /// <summary>Trains on the texts whose place in <see cref="Texts"/> is kept.</summary>
    internal SubjectScorer TrainOn(Func<int, bool> isKept) => SubjectScorer.Train([.. words.Where((_, at) => isKept(at))], layWords);
}
