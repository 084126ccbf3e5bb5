using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>Takes pieces of Markdown as they were written, so that patients see what clinicians wrote.</summary>
internal static partial class MarkdownText
{
    private const string BetweenBlocks = "\n\n";

    internal static string Slice(string text, Block block) => text.Substring(block.Span.Start, block.Span.Length).Trim();

    internal static string SliceAll(string text, IEnumerable<Block> blocks) => Join([.. blocks.Select(block => Slice(text, block))]);

    internal static string Join(params IEnumerable<string> pieces) => string.Join(BetweenBlocks, pieces.Where(piece => piece.Length > 0));

    /// <summary>The words of a heading, without the marks around them and without its id.</summary>
    internal static string Title(HeadingBlock heading) => IdAtEnd().Replace(Written(heading), "").Trim();

    /// <summary>What stands in <c>{#…}</c> at a heading's end, or null. Read here and not by Markdig's attributes, which would take a placeholder such as {name} for one.</summary>
    internal static string? Id(HeadingBlock heading) => IdAtEnd().Match(Written(heading)) is { Success: true } match ? match.Groups[1].Value : null;

    internal static int CountWords(string markdown) =>
        markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static string Written(HeadingBlock heading) => string.Concat((heading.Inline ?? []).Descendants().Select(Words));

    private static string Words(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    };

    [GeneratedRegex(@"\s*\{#([A-Za-z][A-Za-z0-9-]*)\}\s*$")]
    private static partial Regex IdAtEnd();
}
