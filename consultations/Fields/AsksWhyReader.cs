using System.Collections.Frozen;

namespace Backpain.Consultations.Fields;

/// <summary>Reads that somebody asks what a form's question is for, or whether they must answer it: "wots it for", "why do u need my number", "do I have to?".</summary>
public static class AsksWhyReader
{
    private static readonly WordFile Words = WordFile.Load("asksWhy");
    private static readonly FrozenSet<string> Whole = Words["whole"].ToFrozenSet();
    private static readonly FrozenSet<string> About = Words["about"].ToFrozenSet();
    private static readonly string[] Lead = LongestFirst("lead");
    private static readonly string[] Tail = LongestFirst("tail");

    private static readonly Opening[] Openings =
        [.. new[] { "why", "what", "use", "you", "must", "is", "if" }.Select(name => new Opening(LongestFirst(name), Words[name + " needs"].ToFrozenSet()))];

    /// <returns>True only where the whole message asks that: "why do my legs ache" tells of something else.</returns>
    public static bool Asks(string? text)
    {
        var said = TakeOff(string.Join(' ', SaidWords.Of(text ?? "").Where(word => char.IsLetterOrDigit(word[0]))));
        return Whole.Contains(said) || Openings.Any(opening => opening.Begins(said));
    }

    private static string TakeOff(string said)
    {
        if (Array.Find(Lead, phrase => said.StartsWith(phrase + " ", StringComparison.Ordinal)) is { } lead)
        {
            return TakeOff(said[(lead.Length + 1)..]);
        }

        return Array.Find(Tail, phrase => said.EndsWith(" " + phrase, StringComparison.Ordinal)) is { } tail ? TakeOff(said[..^(tail.Length + 1)]) : said;
    }

    private static string[] LongestFirst(string section) => [.. Words[section].OrderByDescending(phrase => phrase.Length)];

    /// <param name="Needs">One of these must follow, so that there is something to ask it of.</param>
    private sealed record Opening(string[] Phrases, FrozenSet<string> Needs)
    {
        public bool Begins(string said) =>
            Array.Find(Phrases, phrase => said.StartsWith(phrase + " ", StringComparison.Ordinal)) is { } phrase
            && said[(phrase.Length + 1)..].Split(' ') is var rest
            && rest.Any(Needs.Contains)
            && rest.All(word => Needs.Contains(word) || About.Contains(word));
    }
}
