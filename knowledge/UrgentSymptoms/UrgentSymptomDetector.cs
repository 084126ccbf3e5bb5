using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Judging;

namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>Looks for the signs of one reading of <c>content/urgentSymptoms</c>. Made once for many messages; safe for many threads.</summary>
internal sealed class UrgentSymptomDetector : IWatchForUrgentSymptoms
{
    private readonly IReadOnlyList<WatchedSign> signs;
    private readonly IReadOnlyList<WordList> lists;
    private readonly int[] listOfCircumstance;
    private readonly PhraseTree phrases;

    /// <param name="signs">Most urgent first.</param>
    /// <param name="lists">By number.</param>
    /// <param name="listOfCircumstance">The number of the list of each <see cref="Circumstance"/>.</param>
    internal UrgentSymptomDetector(IReadOnlyList<WatchedSign> signs, IReadOnlyList<WordList> lists, int[] listOfCircumstance, IEnumerable<string> ordinaryWords)
    {
        this.signs = signs;
        this.lists = lists;
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

    public UrgentAssessment Assess(string? message)
    {
        if (string.IsNullOrWhiteSpace(message))
        {
            return UrgentAssessment.Clear;
        }

        var words = WordSplitter.Split(message);
        var heard = Hear(words);
        var matches = signs.Select(sign => (sign.Sign, Match: sign.Find(heard))).Where(each => each.Match is not null).ToList();
        var findings = matches.Where(each => each.Match!.Standing == Standing.Present).Select(each => Explain(each.Sign, each.Match!, words)).ToList();
        var open = matches.FirstOrDefault(each => each.Match!.Standing == Standing.Open && each.Sign.PlainQuestion is not null);
        return new UrgentAssessment(findings, findings.Count == 0 && open.Match is not null ? Explain(open.Sign, open.Match, words) : null);
    }

    private static UrgentFinding Explain(UrgentSign sign, PatternMatch match, List<MessageWord> words) => new(
        sign,
        [.. match.Spans.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)).Distinct().Order().Select(at => words[at].AsWritten)]);

    private HeardPhrases Hear(List<MessageWord> words)
    {
        var spans = new List<HeardPhrase>?[lists.Count];
        phrases.FindAll(words, (list, phrase) => (spans[list] ??= []).Add(phrase));
        var circumstances = new Circumstances(words, [.. listOfCircumstance.Select(list => SureSpans(spans[list]))]);
        return new HeardPhrases([.. spans.Select((each, list) => Judge(each, lists[list].Kind, circumstances))]);
    }

    private static IReadOnlyList<WordSpan> SureSpans(List<HeardPhrase>? phrases) => phrases is null ? [] : [.. phrases.Where(phrase => phrase.IsSure).Select(phrase => phrase.Span)];

    private static IReadOnlyList<Occurrence> Judge(List<HeardPhrase>? spans, WordListKind kind, Circumstances circumstances) =>
        spans is null || kind == WordListKind.Circumstance
            ? []
            : [.. spans.Select(phrase => new Occurrence(phrase.Span, phrase.IsSure, Judge(phrase.Span, kind, circumstances))).Where(each => each.Standing != Standing.Absent)];

    private static Standing Judge(WordSpan span, WordListKind kind, Circumstances circumstances) => kind switch
    {
        WordListKind.Symptom => circumstances.StandingOf(span),
        WordListKind.Background when circumstances.IsDenied(span) => Standing.Absent,
        _ => circumstances.IsNotMeant(span) ? Standing.Absent : Standing.Present,
    };
}
