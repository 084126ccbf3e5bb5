namespace Backpain.Consultations.Fields;

/// <summary>
/// A word list of <c>Fields/Words</c>: one entry a line, grouped under <c>[section]</c> lines, <c>#</c> starts a comment.
/// </summary>
internal sealed class WordFile
{
    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

    private WordFile(IEnumerable<string> lines)
    {
        var section = new List<string>();
        foreach (var line in lines.Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line is ['[', .. var name, ']'])
            {
                sections[name] = section = [];
            }
            else
            {
                section.Add(line);
            }
        }
    }

    public IReadOnlyCollection<string> Sections => sections.Keys;

    public IReadOnlyList<string> this[string section] => sections[section];

    /// <exception cref="InvalidOperationException">There is no such word list in this assembly.</exception>
    public static WordFile Load(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"There is no word list '{name}'.");
        using var reader = new StreamReader(stream);
        return new WordFile(reader.ReadToEnd().Split('\n'));
    }
}
