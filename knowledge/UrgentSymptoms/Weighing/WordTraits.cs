using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What a word contributes wherever it stands: its stem, and runs of its letters, by which a misspelt word is still known.</summary>
/// <param name="Stem">As a hash.</param>
/// <param name="Letters">The number of the trait of each run.</param>
internal sealed record WordTraits(ulong Stem, int[] Letters)
{
    private const int ShortestWord = 4;
    private const int LongestWord = 30;
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const int MostRemembered = 20_000;
    private const char Edge = '^';

    private static readonly RememberedWords<WordTraits> Remembered = new(MostRemembered);

    internal static WordTraits Of(string word)
    {
        if (Remembered.TryRecall(word, out var known))
        {
            return known;
        }

        var stem = Questions.Features.Stem.Of(word);
        return Remembered.Keep(word, new WordTraits(TraitHash.Of(stem), stem.Length < ShortestWord ? [] : RunsIn(word.AsSpan(0, Math.Min(word.Length, LongestWord)))));
    }

    private static int[] RunsIn(ReadOnlySpan<char> word)
    {
        Span<char> edged = [Edge, .. word, Edge];
        var runs = new List<int>();
        for (var length = ShortestRun; length <= LongestRun; length++)
        {
            for (var start = 0; start + length <= edged.Length; start++)
            {
                runs.Add(Trait.NumberOf(TraitHash.Of(TraitKind.Letters, TraitHash.Of(edged.Slice(start, length)))));
            }
        }

        return [.. runs];
    }
}
