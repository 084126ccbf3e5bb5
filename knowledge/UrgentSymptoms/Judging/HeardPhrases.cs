using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>What a message holds of each word list, in the order of the message, without what is denied or not meant.</summary>
internal sealed class HeardPhrases(IReadOnlyList<Occurrence>[] byList)
{
    private const int EnoughOfOneKind = 4;

    internal IReadOnlyList<Occurrence> Of(int list) => byList[list];

    /// <summary>The same without what stands at the places that something explained.</summary>
    internal HeardPhrases Without(IReadOnlyList<WordSpan> explained) =>
        new([.. byList.Select(IReadOnlyList<Occurrence> (each) => [.. each.Where(one => !explained.Any(one.Span.Overlaps))])]);

    /// <summary>Those that begin at a place or after it.</summary>
    internal IEnumerable<Occurrence> From(int list, int place)
    {
        var occurrences = byList[list];
        var (low, high) = (0, occurrences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = occurrences[middle].Span.First < place ? (middle + 1, high) : (low, middle);
        }

        for (; low < occurrences.Count; low++)
        {
            yield return occurrences[low];
        }
    }

    /// <summary>A few of each standing: where the place does not matter, more of the same would change nothing.</summary>
    internal IEnumerable<Occurrence> SomeOf(int list) =>
        byList[list].GroupBy(each => each.Standing).SelectMany(same => same.Take(EnoughOfOneKind));
}
