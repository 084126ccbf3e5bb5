using System.Text.Json;

namespace Backpain.Bot.CommandLine.RedFlags;

/// <summary>
/// Reads lists of messages: <c>{"id","text","urgent","sign","manner"}</c> a line, question sets as for <c>evaluate</c>, and the JSON files of
/// CLINC150 and of the SIGDIAL 2017 corpora, in which nothing is urgent.
/// </summary>
internal static class RedFlagList
{
    /// <exception cref="FormatException">The file is no such list; says where.</exception>
    internal static IReadOnlyList<RedFlagLine> Read(FileInfo file)
    {
        try
        {
            return file.Extension == ".json" ? ReadCorpus(file) : [.. File.ReadLines(file.FullName).Select(ReadLine).OfType<RedFlagLine>()];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{file.Name} is no list of messages: {fault.Message}", fault);
        }
    }

    private static RedFlagLine? ReadLine(string line, int index)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var id = root.TryGetProperty("id", out var known) ? known.ToString() : $"line {index + 1}";
        return root.TryGetProperty("q", out var question)
            ? OfQuestion(id, question.GetString()!, root)
            : new RedFlagLine(id, root.GetProperty("text").GetString()!, root.GetProperty("urgent").GetBoolean(), SignOf(root), Texts(root, "manner"));
    }

    // A line for which a warning would be right as well tells nothing here.
    private static RedFlagLine? OfQuestion(string id, string text, JsonElement root)
    {
        var isUrgent = root.GetProperty("kind").GetString() == "urgent";
        var isBoth = isUrgent ? Texts(root, "accept").Count > 0 : Texts(root, "accept").Contains("urgent");
        return isBoth ? null : new RedFlagLine(id, text, isUrgent, isUrgent ? "any" : null, Texts(root, "tags"));
    }

    private static string? SignOf(JsonElement root) => root.TryGetProperty("sign", out var sign) && sign.ValueKind == JsonValueKind.String ? sign.GetString() : null;

    private static List<string> Texts(JsonElement root, string name) => !root.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(each => each.ToString())]
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [];

    private static List<RedFlagLine> ReadCorpus(FileInfo file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file.FullName));
        var texts = json.RootElement.TryGetProperty("sentences", out var sentences)
            ? sentences.EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()!)
            : json.RootElement.EnumerateObject().SelectMany(part => part.Value.EnumerateArray()).Select(pair => pair[0].GetString()!);
        return [.. texts.Select((text, at) => new RedFlagLine($"{at + 1}", text, IsUrgent: false, null, [Path.GetFileNameWithoutExtension(file.Name)]))];
    }
}
