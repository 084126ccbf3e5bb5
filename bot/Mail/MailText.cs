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
        var withBullets = Bullet().Replace(withAddresses, "$1• ");
        return Markdown.ToPlainText(withBullets.Replace("\n•", "\n\n•", StringComparison.Ordinal)).Replace("\n\n•", "\n•", StringComparison.Ordinal).Trim() + "\n";
    }

    /// <summary>A page that mail programs show and printers print; all style is inline, since many programs drop style sheets.</summary>
    internal static string Page(string title, string body) =>
        $"""
        <!doctype html>
        <html lang="en-GB">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{WebUtility.HtmlEncode(title)}</title></head>
        <body style="margin:0;padding:16px;background:#fff;color:#212b32">
        <div style="max-width:640px;margin:0 auto;font:17px/1.55 Arial,Helvetica,sans-serif">
        {body}
        </div>
        </body>
        </html>
        """;

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<address>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(^|\n)[-*] ")]
    private static partial Regex Bullet();
}
