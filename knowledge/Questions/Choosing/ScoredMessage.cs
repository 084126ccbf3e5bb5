using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>A part of a message, with how much it is like every subject.</summary>
internal sealed record ScoredPassage(Passage Passage, SubjectScores Scores);

/// <summary>A message, part by part, and what shape it has.</summary>
internal sealed class ScoredMessage
{
    private const int FewestWordsOfLong = 10;
    private const int WordsOfVeryLong = 60;
    private const int MostWordsOfShort = 12;
    private const int WordsOfVeryShort = 4;
    private const int MostCandidates = 14;
    private const int CandidatesOfPassage = 3;
    private const float LeastOfCandidate = -0.9f;

    private readonly MessageKind[] kinds;

    /// <param name="passages">The whole message first.</param>
    /// <param name="lastTopic">The topic that was spoken about last, if any.</param>
    internal ScoredMessage(IReadOnlyList<ScoredPassage> passages, string? lastTopic)
    {
        Whole = passages[0].Scores;
        kinds = [.. Enumerable.Range(0, Whole.Count).Select(at => IntentKinds.Of(Whole.IdOf(at)))];
        Passages = passages;
        Questions = Of(passages, PassageKind.Question);
        Parts = Of(passages, PassageKind.Clause, PassageKind.Told);
        Listed = Of(passages, PassageKind.Listed);
        Sentences = Of(passages, PassageKind.FirstSentence, PassageKind.Sentence, PassageKind.LastSentence);
        LastSentence = Of(passages, PassageKind.LastSentence);
        InContext = Of(passages, PassageKind.InContext);
        LastTopic = lastTopic;
        var words = passages[0].Passage.Words.Count;
        Length = Math.Clamp(MathF.Log(Math.Max(1, words) / (float)FewestWordsOfLong) / MathF.Log(WordsOfVeryLong / (float)FewestWordsOfLong), 0, 1);
        Shortness = Math.Clamp((MostWordsOfShort - words) / (float)(MostWordsOfShort - WordsOfVeryShort), 0, 1);
        SurestTopic = passages.Where(passage => passage.Passage.Kind != PassageKind.InContext && KindOf(passage.Scores.BestAt) == MessageKind.Answer)
            .Select(passage => passage.Scores[passage.Scores.BestAt]).DefaultIfEmpty(Clues.Least).Max();
        Candidates = FindCandidates();
    }

    internal IReadOnlyList<ScoredPassage> Passages { get; }

    internal SubjectScores Whole { get; }

    internal IReadOnlyList<SubjectScores> Questions { get; }

    /// <summary>Clauses, and what is told beside questions.</summary>
    internal IReadOnlyList<SubjectScores> Parts { get; }

    /// <summary>Several things that it lists, or none.</summary>
    internal IReadOnlyList<SubjectScores> Listed { get; }

    internal IReadOnlyList<SubjectScores> Sentences { get; }

    internal IReadOnlyList<SubjectScores> LastSentence { get; }

    internal IReadOnlyList<SubjectScores> InContext { get; }

    internal string? LastTopic { get; }

    /// <summary>0 for a line, 1 for a long story.</summary>
    internal float Length { get; }

    /// <summary>1 for a few words, 0 for a sentence.</summary>
    internal float Shortness { get; }

    /// <summary>How much the part that is most about a topic is like it.</summary>
    internal float SurestTopic { get; }

    /// <summary>The places of the subjects that some part is like.</summary>
    internal IReadOnlyList<int> Candidates { get; }

    internal MessageKind KindOf(int subject) => kinds[subject];

    internal bool IsTopic(int subject) => kinds[subject] == MessageKind.Answer;

    /// <summary>Whether it asks for a consultation or a report.</summary>
    internal bool IsRequest(int subject) => IntentKinds.IsRequest(kinds[subject]);

    private static List<SubjectScores> Of(IReadOnlyList<ScoredPassage> passages, params ReadOnlySpan<PassageKind> kinds)
    {
        var scores = new List<SubjectScores>();
        foreach (var passage in passages)
        {
            if (kinds.Contains(passage.Passage.Kind))
            {
                scores.Add(passage.Scores);
            }
        }

        return scores;
    }

    private List<int> FindCandidates()
    {
        List<int> found = [.. Passages.SelectMany(passage => passage.Scores.Ranked().Take(CandidatesOfPassage).Where(at => passage.Scores[at] > LeastOfCandidate)).Distinct().Take(MostCandidates)];
        return found.Count > 0 ? found : [Whole.BestAt];
    }
}
