using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.UrgentSymptoms.Reading;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>All of a content directory, with every fault in it.</summary>
/// <param name="Snapshot">Null when there are faults.</param>
internal sealed record ReadContent(ContentSnapshot? Snapshot, IReadOnlyList<ContentFault> Faults);

internal static class ContentDirectoryReader
{
    /// <param name="places">Where what the content teaches may have been kept. Examples of red flags are only read to learn from them, and then checked.</param>
    internal static ReadContent Read(string directory, LearnedPlaces places)
    {
        var faults = new List<ContentFault>();
        if (!Directory.Exists(directory))
        {
            return new ReadContent(null, [new ContentFault(directory, 1, "There is no such content directory.")]);
        }

        var key = LearningKey.Of(directory);
        var known = places.Find(key);
        var sheetFiles = ContentFileReader.ReadFolder(directory, "factSheets", faults);
        var intentFiles = ContentFileReader.ReadFolder(directory, "intents", faults);
        var wordingFiles = ContentFileReader.ReadFolder(directory, "wording", faults);
        var askFiles = AskFile.ReadAll(directory, faults);
        var asksOf = askFiles.ToDictionary(file => file.Subject, file => file.Asks);
        var sheets = sheetFiles.Select(file => FactSheetReader.Read(file, asksOf)).ToList();
        var intents = intentFiles.SelectMany(file => IntentReader.Read(file, asksOf)).ToList();
        var phrases = wordingFiles.SelectMany(WordingReader.Read).ToList();
        var urgentSymptoms = UrgentSymptomFiles.Read(directory, withExamples: known is null, OrdinaryMessages(sheets, intents), faults);
        var layMeanings = ContentFileReader.ReadFolder(directory, "layWords", faults).SelectMany(LayWordsReader.Read).ToList();
        var cards = CardReader.ReadFolder(directory, phrases.Select(phrase => phrase.Key).ToHashSet(), faults);
        CrossReferences.Check(sheetFiles, intentFiles, askFiles);
        if (faults.Count > 0)
        {
            return new ReadContent(null, [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        }

        var wording = new Wording(phrases.ToDictionary(phrase => phrase.Key));
        var learned = known ?? places.Promise(
            key,
            () => LearnedContent.Learn(() => new TrainingMaterial([.. LabelledText.AllOf(sheets.SelectMany(sheet => sheet.Topics), intents)], layMeanings), urgentSymptoms.LearnSigns),
            isStillSo: () => LearningKey.Of(directory) == key);
        var snapshot = new ContentSnapshot(sheets, wording, intents, urgentSymptoms.Signs, urgentSymptoms.Detector(() => learned.Value.Signs), learned) { LayMeanings = layMeanings, Cards = cards };
        return new ReadContent(snapshot, []);
    }

    /// <summary>The ways people ask for topics and intents, none of which is urgent.</summary>
    internal static IEnumerable<string> OrdinaryMessages(IEnumerable<FactSheet> sheets, IEnumerable<Intent> intents) =>
        sheets.SelectMany(sheet => sheet.Topics).SelectMany(topic => topic.Asks).Concat(intents.SelectMany(intent => intent.Asks));
}
