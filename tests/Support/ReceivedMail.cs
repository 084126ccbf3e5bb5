using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace Backpain.Tests.Support;

/// <summary>A mail as a reader sees it: decoded headers, and the two bodies of multipart/alternative.</summary>
public sealed record ReceivedMail(IReadOnlyDictionary<string, string> Headers, string Text, string Html)
{
    public static ReceivedMail Read(string path) => Parse(File.ReadAllText(path));

    public static ReceivedMail Parse(string message)
    {
        var (headers, body) = Split(message.ReplaceLineEndings("\n"));
        var boundary = new ContentType(headers["content-type"]).Boundary;
        var parts = body.Split("--" + boundary).Skip(1).SkipLast(1).Select(part => Split(part.TrimStart('\n'))).ToList();
        return new(headers, Body(parts, "text/plain"), Body(parts, "text/html"));
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string part)
    {
        var end = part.IndexOf("\n\n", StringComparison.Ordinal);
        var unfolded = Regex.Replace(part[..end], @"\n[ \t]+", " ");
        var headers = unfolded.Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(
            line => line[0].ToLowerInvariant(), line => DecodeWords(line[1]));
        return (headers, part[(end + 2)..]);
    }

    private static string Body(List<(Dictionary<string, string> Headers, string Body)> parts, string mediaType) =>
        QuotedPrintable(parts.Single(part => part.Headers["content-type"].StartsWith(mediaType, StringComparison.Ordinal)).Body).TrimEnd('\n');

    private static string QuotedPrintable(string text)
    {
        var joined = text.Replace("=\n", "", StringComparison.Ordinal);
        var bytes = Regex.Replace(joined, "=([0-9A-F]{2})", code => ((char)Convert.ToByte(code.Groups[1].Value, 16)).ToString());
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes)).ReplaceLineEndings("\n");
    }

    private static string DecodeWords(string value) =>
        Regex.Replace(value, @"=\?utf-8\?B\?([^?]*)\?=", word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)), RegexOptions.IgnoreCase);
}
