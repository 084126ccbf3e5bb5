namespace Backpain.Knowledge;

/// <summary>Word lists that are built into the assembly: a line each, with # for remarks.</summary>
internal static class EmbeddedLines
{
    internal static IEnumerable<string> Read(string file)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly lacks the word list '{file}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
