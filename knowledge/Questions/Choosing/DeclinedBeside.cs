using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Finds what a message asks beside its topics and the bot can't help with: "what are the risks, and what dose can I take with it?"</summary>
internal static class DeclinedBeside
{
    private const float Sure = 0.3f;

    /// <summary>In a story some question or other is like a decline.</summary>
    private const int MostWords = 30;

    /// <param name="answered">What is answered, by a question of its own.</param>
    /// <returns>The id of a decline that a question of its own is about, or null.</returns>
    internal static string? In(ScoredMessage message, IReadOnlyList<LikelySubject> answered)
    {
        if (message.Passages[0].Passage.Words.Count > MostWords)
        {
            return null;
        }

        var questions = message.Passages
            .Where(passage => passage.Passage.Kind == PassageKind.Question)
            .ToLookup(passage => answered.Any(each => each.Subject == passage.Scores.BestAt), passage => (Text: Word.Join(passage.Passage.Words), passage.Scores));
        return questions[true].Any()
            ? questions[false].FirstOrDefault(question => IsDeclined(question.Scores) && questions[true].All(answer => !answer.Text.Contains(question.Text, StringComparison.Ordinal))).Scores?.Best
            : null;
    }

    private static bool IsDeclined(SubjectScores question) => question[question.BestAt] >= Sure && IntentKinds.IsFairlyAsked(question.Best);
}
