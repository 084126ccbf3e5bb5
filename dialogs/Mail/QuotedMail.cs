using System.Text.RegularExpressions;

namespace Backpain.Dialogs.Mail;

/// <summary>
/// Tells what a person wrote from the earlier mails below it. Quoted is only what stands under a heading that names one of the two who
/// write to each other. A mail that is passed on from somebody else, and whatever stands unmarked among marked lines, is the person's.
/// </summary>
/// <param name="Own">Lines that the person wrote.</param>
/// <param name="Below">Unmarked lines below such a heading: the earlier mail, or words written into it.</param>
internal sealed partial record QuotedMail(IReadOnlyList<string> Own, IReadOnlyList<string> Below)
{
    private const int LongestHeading = 3;
    private const int FewestFields = 3;

    /// <param name="isWriter">Whether a heading names the bot or the person.</param>
    internal static QuotedMail Read(string mail, Predicate<string> isWriter)
    {
        var lines = mail.ReplaceLineEndings("\n").Split('\n');
        var bearsMarks = lines.Any(line => Marked().IsMatch(line));
        List<string> own = [];
        List<string> below = [];
        var isBelow = false;
        for (var at = 0; at < lines.Length; at++)
        {
            if (PassedOn().IsMatch(lines[at]))
            {
                own.AddRange(lines[at..]);
                break;
            }

            var heading = HeadingAt(lines, at, isWriter);
            isBelow |= heading > 0;
            at += Math.Max(0, heading - 1);
            if (heading == 0 && !Device().IsMatch(lines[at]) && !(isBelow && Marked().IsMatch(lines[at])))
            {
                (isBelow && !bearsMarks ? below : own).Add(lines[at]);
            }
        }

        return new(own, below);
    }

    /// <returns>How many lines the heading of an earlier mail takes here; 0 for none.</returns>
    private static int HeadingAt(string[] lines, int at, Predicate<string> isWriter)
    {
        for (var count = 1; count <= LongestHeading && at + count <= lines.Length; count++)
        {
            // Words of the person that stand before a heading are none of it: it begins with its last "On".
            if (Wrote().IsMatch(Joined(lines, at, count)) && !Enumerable.Range(1, count - 1).Any(skipped => Wrote().IsMatch(Joined(lines, at + skipped, count - skipped))))
            {
                return isWriter(Joined(lines, at, count)) ? count : 0;
            }
        }

        var first = Line().IsMatch(lines[at]) ? at + 1 : at;
        var fields = lines.Skip(first).TakeWhile(line => Field().IsMatch(line)).ToList();
        return fields.Count >= FewestFields && From().IsMatch(fields[0]) && isWriter(fields[0]) ? first - at + fields.Count : 0;
    }

    private static string Joined(string[] lines, int at, int count) => string.Join(' ', lines[at..(at + count)].Select(line => line.Trim(' ', '>', '\t')));

    [GeneratedRegex(@"^On\s.{0,200}\d{1,2}[:.]\d{2}.{0,200}\swrote:$", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Wrote();

    [GeneratedRegex(@"^[>\s*]*(?:From|Sent|Date|To|Cc|Subject|Reply-To)\s*:[*\s]*\S", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Field();

    [GeneratedRegex(@"^[>\s*]*From\s*:", RegexOptions.IgnoreCase, 200)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:-{2,}\s*Original Message\s*-{2,}|_{8,})\s*$", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(?:-{2,}\s*Forwarded message\s*-{2,}|Begin forwarded message:)\s*$", RegexOptions.IgnoreCase, 200)]
    private static partial Regex PassedOn();

    [GeneratedRegex(@"^\s*>", RegexOptions.None, 200)]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"^\s*(?:Sent from (?:my )?(?:iPhone|iPad|Samsung|Galaxy|Huawei|Android|Pixel|BlackBerry|mobile|phone|Outlook|Yahoo Mail|AOL|Mail)(?: (?:for|on) (?:Android|iOS|iPhone|iPad|Windows|Mac)(?: \d+)?| Galaxy smartphone| smartphone| phone| device)?|Get Outlook for (?:Android|iOS|Mac))\.?\s*$",
        RegexOptions.IgnoreCase, 200)]
    private static partial Regex Device();
}
