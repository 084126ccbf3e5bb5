namespace Backpain.Consultations.Staff;

/// <summary>A conversation that a request was made in.</summary>
/// <param name="Reference">The channel's reference as it was stored with the request, or null.</param>
public sealed record RequestConversation(string ConversationId, string? Reference);

/// <summary>Whatever else is kept of the conversations that requests were made in; the host says what that is.</summary>
public interface IKeepConversations
{
    /// <summary>What was said, in order, as JSON; each line as it is kept.</summary>
    IAsyncEnumerable<string> ExportAsync(RequestConversation conversation, CancellationToken cancellationToken);

    /// <summary>Deletes what was said up to now in a conversation that goes on: its person wants to be forgotten.</summary>
    /// <returns>False where nothing of it is kept here.</returns>
    Task<bool> ForgetAsync(RequestConversation conversation, CancellationToken cancellationToken);

    /// <summary>Ends a conversation, and deletes all of it.</summary>
    Task EraseAsync(RequestConversation conversation, CancellationToken cancellationToken);
}
