using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content;

internal static partial class PlaceholderText
{
    internal static string Fill(Phrase phrase, ReadOnlySpan<(string Name, string Value)> values)
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            byName.Add(name, value);
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var text = Placeholder().Replace(phrase.Text, match =>
        {
            var name = match.Groups[1].Value;
            used.Add(name);
            return byName.TryGetValue(name, out var value)
                ? value
                : throw new ArgumentException($"'{phrase.Key}' asks for {{{name}}}, which was not given.");
        });
        var unused = byName.Keys.FirstOrDefault(name => !used.Contains(name));
        return unused is null ? text : throw new ArgumentException($"'{phrase.Key}' has no placeholder {{{unused}}}.");
    }

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Placeholder();
}
