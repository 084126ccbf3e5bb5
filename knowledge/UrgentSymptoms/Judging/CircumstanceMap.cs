using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>Says for every word of a message which circumstances it belongs to.</summary>
internal sealed class CircumstanceMap
{
    private readonly int[] holds;
    private readonly int[] ends;
    private readonly List<WordSpan> notMeant = [];
    private int anywhere;

    /// <param name="spans">Where the message holds phrases of each <see cref="Circumstance"/>, in order.</param>
    internal CircumstanceMap(int words, IReadOnlyList<IReadOnlyList<WordSpan>> spans)
    {
        holds = new int[words];
        ends = new int[words];
        foreach (var span in spans[(int)Circumstance.NotMeant])
        {
            notMeant.Add(span);
            Mark(Circumstance.NotMeant, span);
        }

        for (var circumstance = Circumstance.Negation; (int)circumstance < spans.Count; circumstance++)
        {
            foreach (var span in spans[(int)circumstance])
            {
                if (!IsCoveredBy(Circumstance.NotMeant, span))
                {
                    Mark(circumstance, span);
                }
            }
        }
    }

    internal bool Has(Circumstance circumstance) => (anywhere & Bit(circumstance)) != 0;

    internal bool HasAt(Circumstance circumstance, int place) => (holds[place] & Bit(circumstance)) != 0;

    internal bool EndsAt(Circumstance circumstance, int place) => (ends[place] & Bit(circumstance)) != 0;

    /// <returns>The last place of the phrase of a circumstance that begins at a place, or null.</returns>
    internal int? AnswerAt(Circumstance circumstance, int place)
    {
        int? last = null;
        for (var at = place; at < holds.Length && HasAt(circumstance, at); at++)
        {
            last = EndsAt(circumstance, at) ? at : last;
        }

        return last;
    }

    internal bool Touches(Circumstance circumstance, WordSpan span)
    {
        for (var at = span.First; at <= span.Last; at++)
        {
            if (HasAt(circumstance, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a phrase that is not meant literally overlaps the span; a span that says all of the phrase or more stays.</summary>
    internal bool IsCoveredBy(Circumstance circumstance, WordSpan span) =>
        Touches(circumstance, span) && notMeant.Exists(phrase => phrase.Overlaps(span) && !SaysAllOf(phrase, span));

    private static bool SaysAllOf(WordSpan phrase, WordSpan span) => span.First <= phrase.First && phrase.Last <= span.Last;

    private void Mark(Circumstance circumstance, WordSpan span)
    {
        for (var at = span.First; at <= span.Last; at++)
        {
            holds[at] |= Bit(circumstance);
        }

        ends[span.Last] |= Bit(circumstance);
        anywhere |= Bit(circumstance);
    }

    private static int Bit(Circumstance circumstance) => 1 << (int)circumstance;
}
