using Backpain.Knowledge.UrgentSymptoms.Judging;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>Hears the phrases of all word lists in a message. Made once for many messages; safe for many threads.</summary>
internal sealed class Ear
{
    private readonly int[] listOfCircumstance;
    private readonly PhraseTree phrases;

    /// <param name="lists">By number.</param>
    /// <param name="listOfCircumstance">The number of the list of each <see cref="Circumstance"/>.</param>
    internal Ear(IReadOnlyList<WordList> lists, int[] listOfCircumstance, IEnumerable<string> ordinaryWords)
    {
        // What they say is in the tree from here on.
        Lists = [.. lists.Select(list => list with { Phrases = [] })];
        this.listOfCircumstance = listOfCircumstance;
        phrases = new PhraseTree(new Vocabulary(ordinaryWords));
        for (var number = 0; number < lists.Count; number++)
        {
            foreach (var phrase in lists[number].Phrases)
            {
                phrases.Add(phrase, number);
            }
        }
    }

    internal IReadOnlyList<WordList> Lists { get; }

    internal HeardMessage Hear(string message) => Hear(WordSplitter.Split(message));

    internal HeardMessage Hear(IReadOnlyList<MessageWord> words)
    {
        var spans = new List<HeardPhrase>?[Lists.Count];
        phrases.FindAll(words, (list, phrase) => (spans[list] ??= []).Add(phrase));
        var circumstances = new Circumstances(words, [.. listOfCircumstance.Select(list => SureSpans(spans[list]))]);
        for (var list = 0; list < Lists.Count; list++)
        {
            if (Lists[list].Kind != WordListKind.Circumstance)
            {
                // "feet are not dragging" does not say "feet … dragging"
                spans[list]?.RemoveAll(phrase => phrase.Between is { } between && circumstances.HoldsNegation(between));
            }
        }

        return new HeardMessage(words, spans, circumstances);
    }

    private static IReadOnlyList<WordSpan> SureSpans(List<HeardPhrase>? phrases) => phrases is null ? [] : [.. phrases.Where(phrase => phrase.IsSure).Select(phrase => phrase.Span)];
}
