namespace Backpain.Knowledge.Tests.Content;

/// <summary>A content directory that a test may change.</summary>
internal sealed class CopyOfSampleContent : IDisposable
{
    internal CopyOfSampleContent()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.SampleContent, "*.md", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(Repository.SampleContent, file), File.ReadAllText(file));
        }
    }

    internal string Location { get; } = Directory.CreateTempSubdirectory("backpain-content-").FullName;

    internal void Write(string file, string text)
    {
        var path = Path.Combine(Location, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    internal void Replace(string file, string before, string after)
    {
        var text = File.ReadAllText(Path.Combine(Location, file));
        text.ShouldContain(before);
        Write(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
