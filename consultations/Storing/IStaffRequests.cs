namespace Backpain.Consultations.Storing;

/// <summary>What staff do with stored requests.</summary>
public interface IStaffRequests
{
    /// <summary>
    /// Delivers a request again at once: to the recipients that it has not reached, or, where it has reached all, to all of them.
    /// </summary>
    /// <returns>False when there is no such request.</returns>
    Task<bool> ResendAsync(string id, CancellationToken cancellationToken);

    /// <summary>Everything that is kept about a person, oldest first.</summary>
    IAsyncEnumerable<StoredRequest> ExportAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Deletes everything that is kept about a person; what is not yet delivered never will be.</summary>
    /// <returns>How many requests there were.</returns>
    Task<int> EraseAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Deletes the requests made in a conversation: "forget me", said by the person themselves.</summary>
    /// <returns>How many requests there were.</returns>
    Task<int> EraseConversationAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Deletes the requests made before a moment: their time is over.</summary>
    /// <returns>How many requests there were.</returns>
    Task<int> EraseOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
