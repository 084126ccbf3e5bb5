using System.Text.Json;
using System.Text.Json.Nodes;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>Reads <c>content/cards</c>. Collects faults and never throws for what a file holds.</summary>
internal static class CardReader
{
    /// <param name="wordingKeys">What the cards may say.</param>
    internal static IReadOnlyList<CardTemplate> ReadFolder(string contentDirectory, IReadOnlySet<string> wordingKeys, ICollection<ContentFault> all)
    {
        var folder = Path.Combine(contentDirectory, "cards");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => ReadFile(file, wordingKeys, all)).OfType<CardTemplate>()]
            : [];
    }

    internal static CardTemplate? Read(string name, string text, IReadOnlySet<string> wordingKeys, FileFaults faults)
    {
        CheckPlaces(text, wordingKeys, faults);
        try
        {
            if (JsonNode.Parse(text) is JsonObject card)
            {
                return new CardTemplate(name, card);
            }

            faults.Add(1, "A card is one JSON object, from { to }.");
        }
        catch (JsonException fault)
        {
            faults.Add((int)(fault.LineNumber ?? 0) + 1, "This is no JSON: a comma, a quote or a bracket is missing here, or one too many.");
        }

        return null;
    }

    private static CardTemplate? ReadFile(string path, IReadOnlySet<string> wordingKeys, ICollection<ContentFault> all)
    {
        var faults = new FileFaults($"cards/{Path.GetFileName(path)}", all);
        try
        {
            return Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), wordingKeys, faults);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(1, $"The file can't be read: {fault.Message}");
            return null;
        }
    }

    private static void CheckPlaces(string text, IReadOnlySet<string> wordingKeys, FileFaults faults)
    {
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line, index + 1)))
        {
            foreach (var key in CardTemplate.WordingKeys(line).Where(key => !wordingKeys.Contains(key)))
            {
                faults.Add(number, $"content/wording has nothing under the key '{key}'.");
            }

            foreach (var broken in CardTemplate.BrokenPlaces(line))
            {
                faults.Add(number, $"'{broken}' is no place to fill in; write ${{wording['file.heading']}} or ${{answers.name}}.");
            }
        }
    }
}
