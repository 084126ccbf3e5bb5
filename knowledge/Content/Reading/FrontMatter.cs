using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>Reads named values out of a YAML mapping and faults those that are missing or wrong.</summary>
/// <param name="line">Of the mapping's start, for values that are missing.</param>
/// <param name="lineOffset">What to add to a line of the YAML text to get the line in the file.</param>
internal sealed class FrontMatter(YamlMappingNode values, int line, int lineOffset, FileFaults faults)
{
    internal static FrontMatter Empty(FileFaults faults) => new(new YamlMappingNode(), 1, 0, faults);

    /// <summary>Counted from 1; the start of the mapping when the value is missing.</summary>
    internal int LineOf(string name) => Find(name) is { } node ? (int)node.Start.Line + lineOffset : line;

    /// <returns>The value, or an empty text with a fault when it is missing.</returns>
    internal string Text(string name)
    {
        var text = OptionalText(name);
        if (text is null)
        {
            faults.Add(LineOf(name), $"'{name}' is missing; write '{name}: …' between the two lines of ---.");
        }

        return text ?? "";
    }

    internal string? OptionalText(string name) =>
        Find(name) is YamlScalarNode { Value: { Length: > 0 } value } && value is not ("null" or "~") ? value.Trim() : null;

    internal DateOnly Date(string name) => Text(name).Length > 0 ? OptionalDate(name) ?? default : default;

    internal DateOnly? OptionalDate(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Add(LineOf(name), $"'{name}: {text}' is no date; write it as year-month-day, for example 2026-03-31.");
        return null;
    }

    /// <returns>The mappings of a list, each to be read like the front matter itself.</returns>
    internal IEnumerable<FrontMatter> Items(string name)
    {
        if (Find(name) is not YamlSequenceNode list)
        {
            if (OptionalText(name) is not null)
            {
                faults.Add(LineOf(name), $"'{name}' must be a list.");
            }

            yield break;
        }

        foreach (var item in list)
        {
            yield return new FrontMatter(item as YamlMappingNode ?? [], (int)item.Start.Line + lineOffset, lineOffset, faults);
        }
    }

    private YamlNode? Find(string name) => values.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;
}
