using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Backpain.Knowledge.Content.Reading;

internal static class FrontMatterReader
{
    /// <returns>What the block says; empty, with a fault, when it is missing or is not YAML.</returns>
    internal static FrontMatter Read(MarkdownDocument document, FileFaults faults)
    {
        if (document.FirstOrDefault() is not YamlFrontMatterBlock block)
        {
            faults.Add(1, "The front matter is missing: the file must begin with a line of ---, values, and another line of ---.");
            return FrontMatter.Empty(faults);
        }

        var linesAbove = block.Line + 1;
        try
        {
            return Read(block.Lines.ToString(), linesAbove, faults);
        }
        catch (YamlException fault)
        {
            faults.Add((int)fault.Start.Line + linesAbove, $"The front matter can't be read: {fault.Message}");
            return FrontMatter.Empty(faults);
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet throws for text that ends inside a bracket or a quote.
            faults.Add(linesAbove, "The front matter can't be read: a bracket or a quote is not closed.");
            return FrontMatter.Empty(faults);
        }
    }

    private static FrontMatter Read(string yaml, int linesAbove, FileFaults faults)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        if (stream.Documents.FirstOrDefault()?.RootNode is YamlMappingNode values)
        {
            return new FrontMatter(values, linesAbove, linesAbove, faults);
        }

        faults.Add(linesAbove, "The front matter must hold lines of 'name: value'.");
        return FrontMatter.Empty(faults);
    }
}
