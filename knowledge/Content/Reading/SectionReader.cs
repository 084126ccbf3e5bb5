using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>Cuts a document into the sections under its second-level headings.</summary>
internal sealed class SectionReader(string text, FileFaults faults)
{
    private const int SectionLevel = 2;

    internal static bool Begins(Block block) => block is HeadingBlock { Level: <= SectionLevel };

    internal IReadOnlyList<ContentSection> ReadAll(IReadOnlyList<Block> blocks)
    {
        var sections = new List<ContentSection>();
        for (var start = 0; start < blocks.Count;)
        {
            var length = 1 + blocks.Skip(start + 1).TakeWhile(block => !Begins(block)).Count();
            if (Read((HeadingBlock)blocks[start], [.. blocks.Skip(start + 1).Take(length - 1)]) is { } section)
            {
                sections.Add(section);
            }

            start += length;
        }

        FaultRepeatedIds(sections);
        return sections;
    }

    private ContentSection? Read(HeadingBlock heading, IReadOnlyList<Block> blocks)
    {
        var line = heading.Line + 1;
        var title = MarkdownText.Title(heading);
        if (heading.Level != SectionLevel || MarkdownText.Id(heading) is not { } id)
        {
            faults.Add(line, $"The heading '{title}' needs two # and an id, for example '## {title} {{#short-id}}'.");
            return null;
        }

        var shown = blocks.Where(block => block is not (CustomContainer or HtmlBlock { Type: HtmlBlockType.Comment })).ToList();
        var beginsWithParagraph = shown.FirstOrDefault() is ParagraphBlock;
        return new ContentSection(
            id,
            title,
            line,
            beginsWithParagraph ? MarkdownText.Slice(text, shown[0]) : "",
            MarkdownText.SliceAll(text, shown.Skip(beginsWithParagraph ? 1 : 0)),
            [.. blocks.OfType<CustomContainer>().Select(Read)]);
    }

    private ContentContainer Read(CustomContainer container)
    {
        var name = container.Info ?? "";
        if (container.ClosingFencedCharCount == 0)
        {
            faults.Add(container.Line + 1, $"'::: {name}' is not closed; end it with a line of ':::'.");
        }

        var items = container.OfType<ListBlock>().SelectMany(list => list).OfType<ListItemBlock>();
        return new ContentContainer(
            name,
            container.Line + 1,
            MarkdownText.SliceAll(text, container),
            [.. items.Select(item => new ContentItem(MarkdownText.SliceAll(text, item), item.Line + 1))]);
    }

    private void FaultRepeatedIds(List<ContentSection> sections)
    {
        foreach (var again in sections.GroupBy(section => section.Id).SelectMany(same => same.Skip(1)))
        {
            faults.Add(again.Line, $"The id '{again.Id}' stands twice in this file; ids must differ.");
        }
    }
}
