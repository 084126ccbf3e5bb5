using Backpain.Knowledge.Content;
using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>Reads the word lists: a file says their kind, a heading with an id is a list, its phrases are parted by commas.</summary>
internal sealed class WordListReader
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<WordList> lists = [];

    internal WordListReader(IReadOnlyList<ContentFile> files, ICollection<ContentFault> faults)
    {
        var sections = files.SelectMany(file => file.Sections.Select(section => (file, section, kind: ReadKind(file)))).ToList();
        var reader = new SpokenPhraseReader(sections.GroupBy(each => each.section.Id).ToDictionary(same => same.Key, same => same.First().section.Body));
        foreach (var (file, section, kind) in sections)
        {
            section.AllowContainers(file.Faults);
            if (!numbers.TryAdd(section.Id, lists.Count))
            {
                file.Faults.Add(section.Line, $"The word list '{section.Id}' stands twice; put both together.");
            }

            lists.Add(new WordList(section.Id, kind, reader.ReadAll(section, file.Faults)));
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
