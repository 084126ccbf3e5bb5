using Backpain.Consultations.Staff;

namespace Backpain.Consultations.Tests;

/// <summary>Knows one line of every conversation, and which it was asked to erase.</summary>
internal sealed class CollectedConversations : IKeepConversations
{
    public List<RequestConversation> Erased { get; } = [];

    public IAsyncEnumerable<string> ExportAsync(RequestConversation conversation, CancellationToken cancellationToken) =>
        new[] { $$"""{"saidIn":"{{conversation.ConversationId}}"}""" }.ToAsyncEnumerable();

    public Task<bool> ForgetAsync(RequestConversation conversation, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task EraseAsync(RequestConversation conversation, CancellationToken cancellationToken)
    {
        Erased.Add(conversation);
        return Task.CompletedTask;
    }
}
