using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>Tries the places where a message holds the word lists of one pattern.</summary>
internal sealed class PatternSearch(IReadOnlyList<PatternPart> parts, HeardPhrases heard)
{
    private const int WidestNext = 4;
    private const int WidestNear = 8;
    private const int LongestPhrase = 12;

    // A word that is only perhaps a typo needs company close by.
    private readonly int mostUnsure = parts.Count > 1 && parts.Skip(1).All(part => part.Closeness != Closeness.Anywhere) ? 1 : 0;
    private readonly WordSpan[] chosen = new WordSpan[parts.Count];

    internal PatternMatch? Best { get; private set; }

    internal void Run()
    {
        foreach (var first in heard.Of(parts[0].List))
        {
            Take(0, first, first.Span, Standing.Present, 0);
        }
    }

    private bool IsDone => Best is { Standing: Standing.Present };

    private void Take(int index, Occurrence occurrence, WordSpan around, Standing weakest, int unsure)
    {
        unsure += occurrence.IsSure ? 0 : 1;
        weakest = occurrence.Standing < weakest ? occurrence.Standing : weakest;
        if (IsDone || unsure > mostUnsure || weakest <= (Best?.Standing ?? Standing.NotNow))
        {
            return;
        }

        chosen[index] = occurrence.Span;
        if (index == parts.Count - 1)
        {
            Best = new PatternMatch([.. chosen], weakest);
            return;
        }

        foreach (var next in Candidates(parts[index + 1], chosen[index], around))
        {
            Take(index + 1, next, around.Join(next.Span), weakest, unsure);
        }
    }

    private IEnumerable<Occurrence> Candidates(PatternPart part, WordSpan last, WordSpan around) => part.Closeness switch
    {
        Closeness.Next => heard.From(part.List, last.Last + 1).TakeWhile(each => each.Span.First <= last.Last + 1 + WidestNext),
        Closeness.Near => heard.From(part.List, around.First - WidestNear - LongestPhrase)
            .TakeWhile(each => each.Span.First <= around.Last + 1 + WidestNear)
            .Where(each => each.Span.WordsBetween(around) <= WidestNear),
        _ => heard.SomeOf(part.List),
    };
}
