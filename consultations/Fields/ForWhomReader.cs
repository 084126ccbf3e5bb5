using System.Globalization;
using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>What a person said of whom a request is for.</summary>
/// <param name="Whom">Null where they only told their own age.</param>
/// <param name="MayBeUnder16">A son or a niece whose age was not said.</param>
/// <param name="WriterIsUnder16">The person who writes is a child.</param>
public sealed record ForWhomSaid(ForWhom? Whom, bool MayBeUnder16, bool WriterIsUnder16);

/// <summary>Reads "it's for my mum", "can you ring my wife", "my daughter is 12", "for me", "I'm 14".</summary>
public static partial class ForWhomReader
{
    /// <summary>Years. Who is younger is asked to let a parent or guardian make the request.</summary>
    public const int Grown = 16;

    private const int Youngest = 2;

    private static readonly WordFile Words = WordFile.Load("forWhom");
    private static readonly Regex Relation = Pattern(@"\b(?:for|behalf of|ring|call|phone|contact|see|book|help)\s+(?:(?:my|our|a|an|the|me)\s+)?(?:(?:elderly|old|older|young|younger|disabled|teenage|[0-9]{1,2}[ -]years?[ -]old)\s+)?(?:{0})\b");
    private static readonly Regex About = Pattern(@"\b(?:about|re:?|regarding|concerning)\s+(?:my|our)\s+(?:(?:elderly|old|older|young|younger|teenage)\s+)?(?:{0})\b");
    private static readonly Regex Subject = Pattern(@"\b(?:my|our)\s+(?:(?:elderly|old|older|young|younger|teenage)\s+)?(?:{0})\s*(?:'?s\s+(?:back|appointment|pain|been|got)|needs?|wants?|would|has\b|is\b|could|who)");

    /// <returns>Null when the text says nothing of it.</returns>
    /// <param name="first">In the message that asks for a request "my mum has…" says whom it is for; elsewhere it may be a story.</param>
    public static ForWhomSaid? Read(string? text, bool first)
    {
        var said = (text ?? "").Replace('’', '\'').ToLowerInvariant();
        if (Own().Match(said) is { Success: true } own && Age(own) is >= Youngest and < Grown)
        {
            return new(null, MayBeUnder16: false, WriterIsUnder16: true);
        }

        if (Self().IsMatch(said))
        {
            return new(ForWhom.Self, MayBeUnder16: false, WriterIsUnder16: false);
        }

        var relation = Relation.Match(said) is { Success: true } named ? named : !first ? Match.Empty : About.Match(said) is { Success: true } about ? about : Subject.Match(said);
        return Other(relation, Their().Match(said) is { Success: true } age ? Age(age) : null);
    }

    private static ForWhomSaid? Other(Match relation, int? age) => (relation.Success, age) switch
    {
        (_, >= Youngest and < Grown) => new(ForWhom.Child, MayBeUnder16: false, WriterIsUnder16: false),
        (true, _) when relation.Groups["child"].Success => new(ForWhom.Child, MayBeUnder16: false, WriterIsUnder16: false),
        (true, _) => new(ForWhom.SomeoneElse, MayBeUnder16: age is null && relation.Groups["either"].Success, WriterIsUnder16: false),
        _ => null,
    };

    private static int? Age(Match match) => int.Parse(match.Groups["age"].Value, CultureInfo.InvariantCulture);

    private static Regex Pattern(string around) => new(
        string.Format(CultureInfo.InvariantCulture, around.Replace("{1,2}", "{{1,2}}", StringComparison.Ordinal), string.Join('|', Words.Sections.Select(section => $"(?<{section}>{string.Join('|', Words[section].OrderByDescending(word => word.Length).Select(Regex.Escape))})"))),
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    // "I'm 14", and not "I'm 14 stone" or "I'm 10 minutes away".
    [GeneratedRegex(@"\b(?:i'?m|i am)\s+(?:only\s+|just\s+|a\s+)?(?<age>[0-9]{1,2})(?:\s*(?:years?(?: old)?|yrs?(?: old)?|yo)\b)?(?=\s*(?:$|[.,;!?]|and\b|but\b|so\b|can\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:he|she|they|son|daughter|child|boy|girl|niece|nephew|grandson|granddaughter)(?:'?s|\s+is|'re|\s+are|,?\s+aged|,?\s+who(?:'s|\s+is))\s+(?:only\s+|just\s+|about\s+)?(?<age>[0-9]{1,2})\b(?!\s*(?:weeks|months|minutes|stone|st\b|kg|/|out|-))|\b(?<age>[0-9]{1,2})[ -](?:years?|yrs?)[ -]old\s+(?:son|daughter|child|boy|girl|niece|nephew|grandson|granddaughter)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Their();

    [GeneratedRegex(@"\b(?:for|about) (?:me|myself)\b(?! (?:mum|dad|mother|father|nan|gran|wife|husband|brother|sister|son|daughter))|\bfor my own\b|\bi'?m the patient\b", RegexOptions.CultureInvariant)]
    private static partial Regex Self();
}
