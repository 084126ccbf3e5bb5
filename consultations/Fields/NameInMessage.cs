using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Where in a longer message a name may stand; the likeliest place first.</summary>
internal static partial class NameInMessage
{
    private static readonly FrozenSet<string> NoNames = WordFile.Load("names")["saidOfOneself"].ToFrozenSet();

    public static IEnumerable<string> Candidates(string message)
    {
        var lines = string.Join('\n', message.Split('\n').Select(FieldText.OneSpace));
        return Introduced().Matches(lines).Select(match => NameWords.UntilSentence(match.Groups["name"].Value.Trim()))
            .Concat(Said().Matches(lines).Select(match => match.Groups["name"].Value))
            .Concat(SaidAlone().Matches(lines).Select(match => match.Groups["name"].Value).Where(word => !NoNames.Contains(word.ToLowerInvariant())))
            .Concat(BeforeAddress().Matches(lines).Select(match => NameWords.AfterSentence(match.Groups["name"].Value)))
            .Concat(AloneBeforeAddress().Matches(lines).Where(match => match.Groups["local"].Value.Contains(match.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)).Select(match => match.Groups["name"].Value));
    }

    // "my name is ewa lis and i want …", "Name: Oswin Tate. Email: …"
    // Every repetition of these has a bound, so that no text can keep them busy.
    [GeneratedRegex(
        @"\b(?:my (?:full )?name(?: is|['’]?s| ?[:=-])|(?:full )?name ?[:=-]|i(?:['’]?m| am) called|i go by) ?(?<name>[^\n.;:!?,@<>()0-9]{2,80})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    // "I'm Dave Smith": two words with a capital, as "I'm Polish" is no introduction.
    [GeneratedRegex(
        @"\b(?:[Ii](?:['’]?m| am)|[Tt]his is|[Ii]t['’]?s) (?<name>\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){1,3})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    // "I'm Priya, priya@example.org": one word with a capital, where the thought ends with it.
    [GeneratedRegex(
        @"\b(?:[Ii](?:['’]?m| am)|[Tt]his is) (?<name>\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,30})(?= ?(?:[,.;!(\n]|$| and (?:I|i|my|you)\b| here\b))",
        RegexOptions.CultureInvariant)]
    private static partial Regex SaidAlone();

    // "send it to Mair Bevan, mair@example.org"
    [GeneratedRegex(
        @"\b(?<name>\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:(?:van|von|und|zu|zur|der|den|ter|ten|de|del|della|di|da|dos|du|la|le|al|el|bin|bint|ap)(?= )|\p{Lu}[\p{L}\p{M}'’-]{1,30})){1,5}) ?[,:(<-]? ?(?:(?:at|on|email) )?[^\s@,]{1,64}@",
        RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAddress();

    // "Bex, bex@example.org": one word, where the address has it too.
    [GeneratedRegex(
        @"(?:^|[,.;:\n] ?)(?<name>\p{Lu}[\p{L}\p{M}'’-]{1,30}) ?[,:(<-] ?(?<local>[^\s@,]{1,64})@",
        RegexOptions.CultureInvariant)]
    private static partial Regex AloneBeforeAddress();
}
