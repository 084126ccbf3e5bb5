using System.Collections.Frozen;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Finds claims for treatments that an advertising regulator would not accept, listed in <c>RegulatorsClaims.txt</c>.</summary>
internal static class Claims
{
    private static readonly FrozenSet<string> Denials = new[]
    {
        "no", "not", "never", "nobody", "none", "nothing", "cannot", "can't", "don't", "doesn't", "isn't", "aren't", "won't", "without", "if", "whether", "neither", "nor", "too",
    }.ToFrozenSet();

    private static readonly string[] Phrases = [.. EmbeddedLines.Read("RegulatorsClaims.txt").Select(phrase => $" {phrase} ")];

    internal static IEnumerable<ContentFinding> Find(ContentPlaces places) => places.Passages.SelectMany(Find);

    private static IEnumerable<ContentFinding> Find(ContentPlaces.Passage passage)
    {
        foreach (var sentence in Sentences.Of(passage.Shown))
        {
            // A sentence that denies the claim, or only asks about it, makes none.
            var words = Sentences.WordsOf(sentence.ToLowerInvariant().Replace('’', '\'')).Select(word => word.TrimEnd('.', ',')).ToList();
            var text = $" {string.Join(' ', words)} ";
            if (Phrases.FirstOrDefault(phrase => text.Contains(phrase, StringComparison.Ordinal)) is { } claim && !words.Any(Denials.Contains) && !sentence.EndsWith('?'))
            {
                yield return passage.Finding(ContentFindingKind.Claim, $"An advertising regulator would not accept '{claim.Trim()}': \"{sentence}\"");
            }
        }
    }
}
