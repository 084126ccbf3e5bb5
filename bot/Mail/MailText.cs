using System.Net;
using System.Text.RegularExpressions;
using Markdig;

namespace Backpain.Bot.Mail;

/// <summary>A mail's two forms.</summary>
internal static partial class MailText
{
    /// <summary>Readable without a mail program that shows pages: no emphasis marks, bullets kept, links written out.</summary>
    internal static string Plain(string markdown)
    {
        var withAddresses = Link().Replace(markdown, "${text} (${address})");
        return string.Join("\n\n", BlankLines().Split(withAddresses).Select(PlainBlock)) + "\n";
    }

    private static string PlainBlock(string block)
    {
        var lines = block.Split('\n').Select(line => Bullet().IsMatch(line) ? "• " + Words(Bullet().Replace(line, "")) : Words(line));
        return string.Join('\n', lines);
    }

    private static string Words(string line) => Markdown.ToPlainText(line).Trim();

    /// <summary>On paper each part begins a page, and no heading stands alone at the foot of one.</summary>
    private const string Print = "@page{margin:18mm}@media print{h1~h1{break-before:page}h1,h2,h3,h4{break-after:avoid}li,p{break-inside:avoid}}";

    /// <summary>A page that mail programs show and printers print; what matters on a screen is inline, since many programs drop style sheets.</summary>
    internal static string Page(string title, string body) =>
        $"""
        <!doctype html>
        <html lang="en-GB">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{WebUtility.HtmlEncode(title)}</title><style>{Print}</style></head>
        <body style="margin:0;padding:16px;background:#fff;color:#212b32">
        <div style="max-width:640px;margin:0 auto;font:17px/1.55 Arial,Helvetica,sans-serif">
        {body}
        </div>
        </body>
        </html>
        """;

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<address>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^[-*] ")]
    private static partial Regex Bullet();
}
