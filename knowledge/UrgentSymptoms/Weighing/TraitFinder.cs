using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Judging;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Lists the traits of a message: its words, their neighbours, the phrases heard, and which phrases stand together in a sentence.</summary>
internal sealed class TraitFinder(IReadOnlyList<WordList> lists)
{
    private const int WidestPair = 8;
    private const int WidestOrder = 3;
    private const int WidestNearWord = 4;
    private const ulong Edge = 1;

    private readonly ulong[] hashOfList = [.. lists.Select(list => TraitHash.Of(list.Id))];

    [ThreadStatic]
    private static List<Trait>? listOfThread;

    internal MessageTraits Find(HeardMessage message)
    {
        var traits = listOfThread ??= [];
        traits.Clear();
        AddWords(message, traits);
        var heard = SurePhrases(message);
        foreach (var phrase in heard)
        {
            traits.Add(new Trait(TraitKind.Phrase, phrase.Hash, 0, phrase.Span));
            traits.Add(new Trait(TraitKind.PhraseWithStanding, phrase.Hash, (ulong)phrase.Standing, phrase.Span));
        }

        AddPairs(heard, traits);
        return new MessageTraits(traits, message.Words.Count);
    }

    /// <summary>How many word lists the message holds words of, without those of circumstances.</summary>
    internal int KindsOfWordsIn(HeardMessage message)
    {
        var kinds = 0;
        for (var list = 0; list < lists.Count; list++)
        {
            kinds += lists[list].Kind != WordListKind.Circumstance && message.Spans[list] is { } phrases && phrases.Exists(phrase => phrase.IsSure) ? 1 : 0;
        }

        return kinds;
    }

    private static void AddWords(HeardMessage message, List<Trait> traits)
    {
        var stems = new ulong[message.Words.Count];
        var (beforeLast, last) = (Edge, Edge);
        for (var at = 0; at < message.Words.Count; at++)
        {
            var span = new WordSpan(at, at);
            var word = WordTraits.Of(message.Words[at].Text);
            traits.Add(new Trait(TraitKind.Word, word.Stem, 0, span));
            if (message.Circumstances.StandingOf(span) is not Standing.Present and var standing)
            {
                traits.Add(new Trait(TraitKind.WordWithStanding, word.Stem, (ulong)standing, span));
            }

            traits.Add(new Trait(TraitKind.Neighbours, last, word.Stem, new WordSpan(Math.Max(0, at - 1), at)));
            if (at > 1)
            {
                traits.Add(new Trait(TraitKind.NextButOne, beforeLast, word.Stem, new WordSpan(at - 2, at)));
            }

            foreach (var run in word.Letters)
            {
                traits.Add(new Trait(run, IsSlight: true, span));
            }

            (beforeLast, last) = (last, word.Stem);
            stems[at] = word.Stem;
            AddWordsNear(stems, at, traits);
        }
    }

    private static void AddWordsNear(ulong[] stems, int at, List<Trait> traits)
    {
        for (var before = Math.Max(0, at - WidestNearWord); before < at; before++)
        {
            traits.Add(new Trait(TraitKind.WordsNear, Math.Min(stems[before], stems[at]), Math.Max(stems[before], stems[at]), new WordSpan(before, at)));
        }
    }

    private List<SurePhrase> SurePhrases(HeardMessage message)
    {
        var sentence = SentenceOfEachWord(message.Words);
        var sure = new List<SurePhrase>();
        for (var list = 0; list < message.Spans.Count; list++)
        {
            var first = sure.Count;
            foreach (var phrase in message.Spans[list] ?? [])
            {
                if (phrase.IsSure && !Overlaps(sure, first, phrase.Span))
                {
                    sure.Add(new SurePhrase(list, hashOfList[list], phrase.Span, sentence[phrase.Span.First], StandingOf(phrase.Span, list, message)));
                }
            }
        }

        return sure;
    }

    private Standing StandingOf(WordSpan span, int list, HeardMessage message) =>
        lists[list].Kind == WordListKind.Circumstance ? Standing.Present : message.Circumstances.StandingOf(span);

    private static bool Overlaps(List<SurePhrase> sure, int from, WordSpan span)
    {
        for (var at = from; at < sure.Count; at++)
        {
            if (sure[at].Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] SentenceOfEachWord(IReadOnlyList<MessageWord> words)
    {
        var sentences = new int[words.Count];
        for (var at = 1; at < words.Count; at++)
        {
            sentences[at] = sentences[at - 1] + (words[at].PauseBefore == Pause.Sentence ? 1 : 0);
        }

        return sentences;
    }

    private static void AddPairs(List<SurePhrase> heard, List<Trait> traits)
    {
        for (var one = 0; one < heard.Count; one++)
        {
            for (var other = one + 1; other < heard.Count; other++)
            {
                if (heard[one].Sentence == heard[other].Sentence && heard[one].List != heard[other].List)
                {
                    AddPair(heard[one], heard[other], traits);
                }
            }
        }
    }

    private static void AddPair(SurePhrase one, SurePhrase other, List<Trait> traits)
    {
        var between = one.Span.WordsBetween(other.Span);
        if (between > WidestPair)
        {
            return;
        }

        var span = one.Span.Join(other.Span);
        var areBothPresent = one.Standing == Standing.Present && other.Standing == Standing.Present;
        traits.Add(new Trait(areBothPresent ? TraitKind.PhrasesNearAndSo : TraitKind.PhrasesNear, one.Hash, other.Hash, span));
        if (between <= WidestOrder)
        {
            var (first, second) = one.Span.First < other.Span.First ? (one, other) : (other, one);
            traits.Add(new Trait(TraitKind.PhrasesInOrder, first.Hash, second.Hash, span));
        }
    }

    private readonly record struct SurePhrase(int List, ulong Hash, WordSpan Span, int Sentence, Standing Standing);
}
