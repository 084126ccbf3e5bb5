using System.Collections.Frozen;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Reads "and how long does each one take?" in the light of what was spoken about last.</summary>
internal sealed class FollowUp(ContentSnapshot content, SubjectScorer scorer, Func<string, IReadOnlyList<Word>> read)
{
    private const int MostWords = 9;
    private const float EnoughAlone = 0.8f;

    private static readonly FrozenSet<string> PointingWords = new[]
    {
        "it", "that", "this", "they", "them", "those", "these", "one", "ones", "there", "each", "either", "he", "she", "mine", "afterwards", "else", "same",
    }.ToFrozenSet();

    private static readonly string[] Openings = ["and", "what about", "how about", "but", "so", "or", "then", "ok", "right", "even", "also", "what if", "for", "why", "only"];

    internal SubjectScores Rescore(Candidate candidate, string lastTopic)
    {
        if (content.FindTopic(lastTopic) is not { } topic || !LeansOnContext(candidate))
        {
            return candidate.Scores;
        }

        var together = scorer.Score([.. candidate.Words, .. read(topic.Title)]);
        return SubjectScores.Mix((candidate.Scores, 1), (together, 1));
    }

    internal static bool LeansOnContext(Candidate candidate)
    {
        if (candidate.Words.Count > MostWords || candidate.Scores.Confidence > EnoughAlone)
        {
            return false;
        }

        var text = Word.Join(candidate.Words) + " ";
        return candidate.Words.Any(word => PointingWords.Contains(word.Text))
            || candidate.Words.Count <= 4
            || Openings.Any(opening => text.StartsWith(opening + " ", StringComparison.Ordinal));
    }
}
