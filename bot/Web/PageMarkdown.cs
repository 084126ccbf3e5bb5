using Markdig;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Backpain.Bot.Web;

/// <summary>Shows the content's Markdown as HTML. Raw HTML in it is shown as text: content is for words.</summary>
internal static class PageMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    internal static IHtmlContent Markdown(this IHtmlHelper _, string markdown) => new HtmlString(ToHtml(markdown));

    internal static string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);
}
