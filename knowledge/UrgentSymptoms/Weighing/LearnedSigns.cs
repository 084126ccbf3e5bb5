using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Weighs messages by what the examples taught.</summary>
internal sealed class LearnedSigns(SignModel learned, TraitFinder finder)
{
    internal static readonly int Clues = Enum.GetValues<UrgentClue>().Length;

    private const float MostPatterns = 3;
    private const float PatternElsewhere = 0.6f;
    private const float WordsOfShortMessage = 20;

    private static readonly ClueWeights<UrgentClue> ClueWeights = ClueWeights<UrgentClue>.Read("UrgentClueWeights.txt");

    /// <summary>The message as it sounds; null where every word is written as people write it.</summary>
    internal List<MessageWord>? ReadByEar(HeardMessage message) => learned.SpeltByEar.Read(message.Words);

    /// <param name="patterns">Where the words stand that fit a sign's pattern, a place a sign.</param>
    internal LearnedVerdict Weigh(HeardMessage message, IReadOnlyList<WordSpan> patterns)
    {
        Span<float> clues = stackalloc float[Clues];
        var (part, withPattern) = FindClues(message, patterns, clues);
        return new LearnedVerdict(ClueWeights.Weigh(clues), finder.KindsOfWordsIn(message), part) { ScoreWithPattern = withPattern, Words = message.Words.Count };
    }

    /// <param name="clues">Is filled; as long as <see cref="Clues"/>.</param>
    /// <returns>The part that is most like red flags, and the score of the best that holds a pattern; a part beside it counts for less.</returns>
    internal (WordSpan Part, float ScoreWithPattern) FindClues(HeardMessage message, IReadOnlyList<WordSpan> patterns, Span<float> clues)
    {
        var traits = finder.Find(message);
        var collector = TraitCollector.Borrow();
        var best = SentenceWindows.WholeOf(message.Words);
        var whole = collector.Score(traits, best, learned.Weights);
        var (score, parts, withPattern) = (whole, new ScoredParts(whole), patterns.Count > 0 ? whole : float.MinValue);
        foreach (var window in SentenceWindows.Of(message.Words))
        {
            var part = collector.Score(traits, window, learned.Weights);
            parts.Add(part);
            withPattern = Math.Max(withPattern, ScoreWithPattern(part, window, patterns));
            (best, score) = part - SentenceWindows.Doubt > score ? (window, part - SentenceWindows.Doubt) : (best, score);
        }

        collector.GiveBack();
        clues[(int)UrgentClue.Always] = 1;
        clues[(int)UrgentClue.Whole] = whole;
        clues[(int)UrgentClue.PartsOnAverage] = parts.OnAverage;
        clues[(int)UrgentClue.AnyPart] = parts.Any;
        clues[(int)UrgentClue.Network] = learned.Network.Score(message.Words);
        clues[(int)UrgentClue.FitsPattern] = Math.Min(1, patterns.Count);
        clues[(int)UrgentClue.Patterns] = Math.Min(MostPatterns, patterns.Count);
        clues[(int)UrgentClue.Length] = MathF.Log(Math.Max(1, message.Words.Count / WordsOfShortMessage));
        return (best, withPattern);
    }

    /// <summary>The sign that a part of a message is most like, and the places of the words that speak for it most, in order.</summary>
    internal (string SignId, IReadOnlyList<int> TellingWords) Explain(HeardMessage message, WordSpan part)
    {
        var traits = finder.Find(message);
        var collector = TraitCollector.Borrow();
        var row = collector.RowOf(traits, part);
        collector.GiveBack();
        return (learned.Guess.SignOf(row), traits.TellingWords(part, learned.Weights));
    }

    // The words of a pattern may stand in several sentences.
    private static float ScoreWithPattern(float score, WordSpan part, IReadOnlyList<WordSpan> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (part.Contains(pattern))
            {
                return score;
            }
        }

        return patterns.Count > 0 ? score - PatternElsewhere : float.MinValue;
    }
}
