using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Backpain.Dialogs.Fitting;

/// <summary>Writes Markdown as words and line breaks: for channels that show stars and brackets as such, and for voices.</summary>
internal sealed class PlainWriter
{
    private readonly StringBuilder text = new();
    private readonly bool spoken;

    private PlainWriter(bool spoken) => this.spoken = spoken;

    /// <summary>Addresses are written out behind the words that they belong to.</summary>
    internal static string Write(string markdown) => new PlainWriter(spoken: false).WriteAll(markdown);

    /// <summary>Without addresses and list marks; nobody listens to them.</summary>
    internal static string Speak(string markdown) => new PlainWriter(spoken: true).WriteAll(markdown).Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>As a voice says it.</summary>
    internal static string Say(string markdown) => SpokenNumbers.Spell(Speak(markdown));

    private string WriteAll(string markdown)
    {
        WriteBlocks(Markdown.Parse(markdown), between: "\n\n");
        return text.ToString().Trim();
    }

    private void WriteBlocks(ContainerBlock blocks, string between)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            text.Append(i == 0 ? "" : between);
            WriteBlock(blocks[i]);
        }
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                WriteList(list);
                break;
            case ContainerBlock container:
                WriteBlocks(container, between: "\n\n");
                break;
            case LeafBlock { Inline: { } inlines }:
                WriteInlines(inlines);
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString());
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n").Append(spoken ? "" : list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number + i}. ") : "- ");
            WriteBlocks((ContainerBlock)list[i], between: "\n");
            EndSentence();
        }
    }

    /// <summary>A voice needs a pause between the items of a list.</summary>
    private void EndSentence()
    {
        if (spoken && text.Length > 0 && !".!?:;".Contains(text[^1], StringComparison.Ordinal))
        {
            text.Append('.');
        }
    }

    private void WriteInlines(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                LinkInline link => WriteLink(link),
                AutolinkInline auto => spoken ? text : text.Append(auto.Url),
                LineBreakInline line => text.Append(line.IsHard ? '\n' : ' '),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded),
                LiteralInline literal => text.Append(literal.Content),
                ContainerInline container => WriteInside(container),
                _ => text,
            };
        }
    }

    private StringBuilder WriteInside(ContainerInline container)
    {
        WriteInlines(container);
        return text;
    }

    private StringBuilder WriteLink(LinkInline link)
    {
        var from = text.Length;
        WriteInlines(link);
        var shown = text.ToString(from, text.Length - from);
        var says = spoken || link.Url is not { } address || address.StartsWith("tel:", StringComparison.Ordinal) || address.EndsWith(shown, StringComparison.Ordinal);
        return says ? text : text.Append(CultureInfo.InvariantCulture, $" ({link.Url})");
    }
}
