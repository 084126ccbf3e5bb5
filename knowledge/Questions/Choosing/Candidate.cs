using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>A question of a message, or the whole message, with what it may mean.</summary>
internal sealed record Candidate(IReadOnlyList<Word> Words, SubjectScores Scores, bool IsFragment = false, bool IsTold = false)
{
    internal bool IsTopic => IntentKinds.Of(Scores.Best) == MessageKind.Answer;
}
