using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>Reads the word lists: a file says their kind, a heading with an id is a list, its phrases are parted by commas.</summary>
internal sealed class WordListReader
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<WordList> lists = [];

    internal WordListReader(IReadOnlyList<ContentFile> files)
    {
        var places = Place(files);
        var phrases = new SpokenPhraseReader(
            places.ToDictionary(each => each.Key, each => each.Value.Section.Body),
            (list, reason) => places[list].File.Faults.Add(places[list].Section.Line, reason));
        foreach (var (id, (file, section)) in places)
        {
            numbers.Add(id, lists.Count);
            lists.Add(new WordList(id, ReadKind(file), phrases.ReadAll(id)));
            if (lists[^1].Phrases.Count == 0)
            {
                file.Faults.Add(section.Line, $"The word list '{id}' holds no phrases; write them parted by commas.");
            }
        }

        None = lists.Count;
        lists.Add(new WordList("", WordListKind.Circumstance, []));
    }

    /// <summary>The number of a list that is never heard.</summary>
    internal int None { get; }

    internal IReadOnlyList<WordList> Lists => lists;

    internal int? Find(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    internal IEnumerable<string> WordsOf(string id) =>
        Find(id) is { } number ? lists[number].Phrases.SelectMany(phrase => phrase).OfType<WordPart>().Select(part => part.Word) : [];

    private static Dictionary<string, (ContentFile File, ContentSection Section)> Place(IReadOnlyList<ContentFile> files)
    {
        var places = new Dictionary<string, (ContentFile File, ContentSection Section)>(StringComparer.Ordinal);
        foreach (var (file, section) in files.SelectMany(file => file.Sections.Select(section => (file, section))))
        {
            section.AllowContainers(file.Faults);
            if (!places.TryAdd(section.Id, (file, section)))
            {
                file.Faults.Add(section.Line, $"The word list '{section.Id}' stands twice; put both together.");
            }
        }

        return places;
    }

    private static WordListKind ReadKind(ContentFile file)
    {
        var kind = file.FrontMatter.Text("kind");
        if (Enum.TryParse<WordListKind>(kind, ignoreCase: true, out var known))
        {
            return known;
        }

        file.Faults.Add(file.FrontMatter.LineOf("kind"), $"'kind: {kind}' is not known; known are plain, background, symptom and circumstance.");
        return WordListKind.Plain;
    }
}
