using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>Reads the form that all files of <c>content/</c> share. Collects faults and never throws for what a file holds.</summary>
internal static class ContentFileReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UseCustomContainers()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The files of one folder of <c>content/</c>, in the order of their names; none when the folder is missing.</summary>
    /// <param name="folder">For example <c>factSheets</c>.</param>
    internal static IReadOnlyList<ContentFile> ReadFolder(string contentDirectory, string folder, ICollection<ContentFault> faults) =>
        ReadFolder(contentDirectory, folder, faults, Read);

    /// <param name="read">Takes what a file holds, its name without its ending, and where its faults go.</param>
    internal static IReadOnlyList<T> ReadFolder<T>(string contentDirectory, string folder, ICollection<ContentFault> faults, Func<string, string, FileFaults, T> read)
    {
        var directory = Path.Combine(contentDirectory, folder);
        return Directory.Exists(directory)
            ? [.. Directory.EnumerateFiles(directory, "*.md").Order(StringComparer.Ordinal).Select(path => ReadFile(path, folder, faults, read))]
            : [];
    }

    /// <param name="text">What the file holds.</param>
    /// <param name="name">Its name without its ending.</param>
    internal static ContentFile Read(string text, string name, FileFaults faults)
    {
        text = text.ReplaceLineEndings("\n");
        var document = Markdown.Parse(text, Pipeline);
        var frontMatter = FrontMatterReader.Read(document, faults);
        var blocks = document.Where(block => block is not YamlFrontMatterBlock).ToList();
        var before = blocks.TakeWhile(block => !SectionReader.Begins(block)).ToList();
        var sections = new SectionReader(text, faults).ReadAll([.. blocks.Skip(before.Count)]);
        return new ContentFile(name, frontMatter, MarkdownText.SliceAll(text, before), sections, faults);
    }

    private static T ReadFile<T>(string path, string folder, ICollection<ContentFault> all, Func<string, string, FileFaults, T> read)
    {
        var faults = new FileFaults($"{folder}/{Path.GetFileName(path)}", all);
        return read(TextOf(path, faults), Path.GetFileNameWithoutExtension(path), faults);
    }

    private static string TextOf(string path, FileFaults faults)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(1, $"The file can't be read: {fault.Message}");
            return "";
        }
    }
}
