namespace Backpain.Consultations.Statistics;

/// <summary>A question that found no answer.</summary>
/// <param name="Text">Without names, numbers and addresses.</param>
/// <param name="Count">How often it was asked in much the same words.</param>
public sealed record UnansweredQuestion(string Id, string Text, UnansweredKind Kind, int Count, DateTimeOffset FirstAt, DateTimeOffset LastAt);

/// <summary>What people asked and the content had no answer to.</summary>
public interface IUnansweredQuestions
{
    /// <summary>Those not dismissed: asked most often first, then latest first.</summary>
    Task<IReadOnlyList<UnansweredQuestion>> ListAsync(int most, CancellationToken cancellationToken);

    /// <summary>Hides a question, and those like it that are yet to come, until its time is over.</summary>
    Task DismissAsync(string id, CancellationToken cancellationToken);

    /// <summary>Deletes those that nobody has asked since a moment.</summary>
    Task EraseOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
