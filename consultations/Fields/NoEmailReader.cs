using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Reads that somebody has no email: "I haven't got email", "no email, just ring me", "I'm not on the internet".</summary>
public static partial class NoEmailReader
{
    /// <summary>In any message.</summary>
    public static bool SaysNone(string? text) => None().IsMatch(Plain(text));

    /// <summary>As the answer to a question for the address: "just ring me" and "haven't got one" say it too.</summary>
    public static bool Declines(string? text) => SaysNone(text) || Instead().IsMatch(Plain(text));

    /// <summary>The text without what says so: the rest may be a name.</summary>
    public static string Without(string text) =>
        SaysNone(text) ? string.Join(", ", Thoughts().Split(text).Where(thought => !SaysNone(thought) && thought.Trim().Length > 0).Select(thought => thought.Trim())) : text;

    private static string Plain(string? text) => FieldText.OneSpace((text ?? "").Replace('’', '\''));

    [GeneratedRegex(@"[,;.!\n]|\b(?:and|but)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thoughts();

    [GeneratedRegex(
        """
        \b(?:no|without|got\ no|have\ no|i'?ve\ no|(?:haven'?t|ain'?t|have\ not|hasn'?t)(?:\ got)?|(?:don'?t|do\ not|dont|never)\ (?:really\ )?(?:have|had|use|do|own|got|go)|
        (?:i'?m\ |am\ )?not\ (?:one\ for|on|into)|can'?t\ (?:use|do|work)|not\ got)\ (?:an?\ |any\ |no\ |on\ |the\ |with\ |a\ working\ )*(?:e-?\ ?mails?|emial|computers?|internet|broadband|laptop|online)\b|
        \bnot\ online\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(
        """
        \b(?:just|only|rather\ you|please|can\ you|better\ to|you'?ll\ have\ to|phone:?)\ (?:ring|call|phone|telephone|rang|called|phoned)\b|\b(?:phone|landline|telephone|calls?)\ only\b|
        \bonly\ (?:got\ |have\ )?(?:a\ |the\ |my\ |by\ )?(?:phone|landline|telephone)\b|\b(?:haven'?t|don'?t|do\ not|never|not|ain'?t)\ (?:got|have|had|use)\ (?:one|any|it|that|them)\b|
        ^(?:sorry,?\ )?(?:none|n/?a|not\ applicable|nothing)\b.{0,12}$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();
}
