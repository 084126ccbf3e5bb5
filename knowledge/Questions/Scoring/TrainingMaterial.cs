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
    {
        Texts = [.. LabelledText.AllOf(content)];
        var typed = Texts.Select(text => Normaliser.Normalise(text.Text)).ToList();
        var byKind = Texts.Zip(typed).Where(pair => !IntentKinds.IsUnreadable(pair.First.Subject)).ToLookup(pair => pair.First.IsAsk, pair => pair.Second.Select(word => word.Text));
        Spelling = new SpellingCorrector(new ContentVocabulary(prose: byKind[false].SelectMany(text => text), asks: byKind[true].SelectMany(text => text)));
        words = [.. Texts.Zip(typed, (text, typed) => new LabelledWords(Spelling.Correct(typed), text.Subject, text.Weight))];
        layWords = new LayWords(content.LayMeanings.SelectMany(meaning => meaning.Phrases.Select(phrase => (meaning.Id, StemsOf(phrase)))));
    }

    internal IReadOnlyList<LabelledText> Texts { get; }

    internal SpellingCorrector Spelling { get; }

    internal IReadOnlyList<Word> WordsOf(int text) => words[text].Words;

    internal SubjectScorer TrainOnAll() => SubjectScorer.Train(words, layWords);

    /// <summary>Trains on the texts whose place in <see cref="Texts"/> is kept.</summary>
    internal SubjectScorer TrainOn(Func<int, bool> isKept) => SubjectScorer.Train([.. words.Where((_, at) => isKept(at))], layWords);

    private static string[] StemsOf(string phrase) => [.. Normaliser.Normalise(phrase).Select(word => Stem.Of(word.Text))];
}
