using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Where in a longer message a name may stand; the likeliest place first.</summary>
internal static partial class NameInMessage
{
    public static IEnumerable<string> Candidates(string message) =>
        Introduced().Matches(message).Select(match => NameWords.UntilSentence(match.Groups["name"].Value.Trim()))
            .Concat(Said().Matches(message).Select(match => match.Groups["name"].Value))
            .Concat(BeforeAddress().Matches(message).Select(match => NameWords.AfterSentence(match.Groups["name"].Value)));

    // "my name is agnieszka nowak and i want …", "Name: Harold Finch. Email: …"
    [GeneratedRegex(
        @"\b(?:my\s+(?:full\s+)?name(?:\s+is|['’]?s|\s*[:=-])|(?:full\s+)?name\s*[:=-]|i(?:['’]?m|\s+am)\s+called|i\s+go\s+by)\s*(?<name>[^\n\r.;:!?,@<>()0-9]{2,80})",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    // "I'm Dave Smith": two words with a capital, as "I'm Polish" is no introduction.
    [GeneratedRegex(
        @"\b(?:[Ii](?:['’]?m|\s+am)|[Tt]his\s+is|[Ii]t['’]?s)\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+){1,3})",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    // "send it to Alun Prys, alun@example.org"
    [GeneratedRegex(
        @"\b(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:van|von|der|den|de|la|\p{Lu}[\p{L}\p{M}'’-]+)){1,4})\s*[,:(<-]?\s*(?:at|on|email)?\s*[^\s@,]{1,64}@",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAddress();
}
