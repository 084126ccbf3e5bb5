using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>Reads off the words around a symptom whether it is there, now, and a person's.</summary>
/// <param name="words">The message.</param>
/// <param name="spans">Where it holds phrases of each <see cref="Circumstance"/>, in order.</param>
internal sealed class Circumstances(IReadOnlyList<MessageWord> words, IReadOnlyList<IReadOnlyList<WordSpan>> spans)
{
    private const int ReachOfNegation = 10;
    private const int ReachOfList = 12;
    private const int ReachOfQuestion = 14;
    private const int ReachOfSupposition = 8;
    private const int ReachOfTime = 25;
    private const int ReachOfAnimal = 15;
    private const int WordsThatACommaIsWorth = 3;

    private readonly CircumstanceMap map = new(words.Count, spans);

    internal bool IsNotMeant(WordSpan span) => map.IsCoveredBy(Circumstance.NotMeant, span);

    internal bool IsDenied(WordSpan span)
    {
        for (var at = map.Has(Circumstance.Negation) ? span.First : 0; at > 0 && span.First - at < ReachOfNegation; at--)
        {
            var pause = words[at].PauseBefore;
            if (pause == Pause.Sentence || (pause == Pause.Comma && !GoesOnAsList(at)))
            {
                break;
            }

            // First, as "not once have i" denies although it ends in a word that ends denials.
            if (map.EndsAt(Circumstance.Negation, at - 1))
            {
                return true;
            }

            if (map.EndsAt(Circumstance.EndsNegation, at - 1))
            {
                break;
            }
        }

        return IsAnsweredWith(Circumstance.AnswersNo, span);
    }

    internal bool HoldsNegation(WordSpan span) => map.Has(Circumstance.Negation) && map.Touches(Circumstance.Negation, span);

    internal Standing StandingOf(WordSpan span) =>
        IsNotMeant(span) || IsDenied(span) || IsOfAnAnimal(span) ? Standing.Absent
        : IsLongAgo(span) ? Standing.NotNow
        : IsAnsweredWith(Circumstance.AnswersYes, span) ? Standing.Present
        : IsAskedInGeneral(span) ? Standing.NotNow
        : IsSupposed(span) || IsAskedWhetherUsual(span) ? Standing.Open
        : Standing.Present;

    private bool IsOfAnAnimal(WordSpan span) =>
        FindBefore(Circumstance.Animals, span, ReachOfAnimal, out var animal) && !SpeaksOfOwn(animal + 1, span.First);

    private bool IsAskedInGeneral(WordSpan span) =>
        FindBefore(Circumstance.AsksInGeneral, span, ReachOfQuestion, out var question) && !SpeaksOfOwn(question + 1, span.First);

    private bool IsSupposed(WordSpan span) =>
        FindBefore(Circumstance.Supposes, span, ReachOfSupposition, out var supposition) && !SpeaksOfOwn(supposition + 1, span.First);

    // "Is tightness in the chest usual?"
    private bool IsAskedWhetherUsual(WordSpan span)
    {
        if (!map.Has(Circumstance.AsksWhetherUsual))
        {
            return false;
        }

        var (first, next) = (StartOfSentence(span.First), StartOfNextSentence(span.Last));
        return IsQuestion(next) && !SpeaksOfOwn(first, next) && map.Touches(Circumstance.AsksWhetherUsual, new WordSpan(span.Last, next - 1));
    }

    // "Swelling in my calf? No." and "Does sciatica make you wet yourself? I have, twice."
    private bool IsAnsweredWith(Circumstance answer, WordSpan span)
    {
        var next = map.Has(answer) ? StartOfNextSentence(span.Last) : words.Count;
        return next < words.Count && IsQuestion(next) && map.AnswerAt(answer, next) is { } end && (end > next || IsPauseAfter(end));
    }

    private bool IsQuestion(int nextSentence) => nextSentence == words.Count || words[nextSentence].IsAfterQuestion;

    private bool IsPauseAfter(int place) => place + 1 == words.Count || words[place + 1].PauseBefore != Pause.None;

    private int StartOfSentence(int place)
    {
        while (words[place].PauseBefore != Pause.Sentence && place > 0)
        {
            place--;
        }

        return place;
    }

    private int StartOfNextSentence(int place)
    {
        do
        {
            place++;
        }
        while (place < words.Count && words[place].PauseBefore != Pause.Sentence);

        return place;
    }

    // "no numbness, fever or weight loss", but not "no fever, numb between the legs"
    private bool GoesOnAsList(int from)
    {
        for (var at = from; at < words.Count && at - from < ReachOfList; at++)
        {
            if ((at > from && words[at].PauseBefore == Pause.Sentence) || map.EndsAt(Circumstance.EndsNegation, at))
            {
                return false;
            }

            if (map.EndsAt(Circumstance.Or, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLongAgo(WordSpan span)
    {
        var past = map.Has(Circumstance.LongAgo) ? NearestInSentence(Circumstance.LongAgo, span) : int.MaxValue;
        return past < int.MaxValue && past < NearestInSentence(Circumstance.Now, span);
    }

    private int NearestInSentence(Circumstance circumstance, WordSpan span)
    {
        if (map.Touches(circumstance, span))
        {
            return 0;
        }

        return Math.Min(Nearest(circumstance, span.First, -1), Nearest(circumstance, span.Last, +1));
    }

    private int Nearest(Circumstance circumstance, int from, int step)
    {
        var distance = 0;
        for (var at = from + step; at >= 0 && at < words.Count && distance < ReachOfTime; at += step)
        {
            var pause = words[Math.Max(at, at - step)].PauseBefore;
            if (pause == Pause.Sentence)
            {
                break;
            }

            distance += 1 + (pause == Pause.Comma ? WordsThatACommaIsWorth : 0);
            if (map.HasAt(circumstance, at))
            {
                return distance;
            }
        }

        return int.MaxValue;
    }

    private bool FindBefore(Circumstance circumstance, WordSpan span, int reach, out int place)
    {
        for (place = map.Has(circumstance) ? span.First - 1 : -1; place >= 0 && span.First - place <= reach && words[place + 1].PauseBefore != Pause.Sentence; place--)
        {
            if (map.EndsAt(circumstance, place))
            {
                return true;
            }
        }

        return false;
    }

    private bool SpeaksOfOwn(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (map.EndsAt(Circumstance.OwnWords, at))
            {
                return true;
            }
        }

        return false;
    }
}
