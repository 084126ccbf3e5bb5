using Backpain.Consultations;
using Backpain.Consultations.Storing;

namespace Backpain.Bot.CommandLine;

/// <summary>The store of commands that only try things out: it says honestly that nothing was stored.</summary>
internal sealed class NothingIsStored : IRequestStore, IStaffRequests
{
    public Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken) =>
        Task.FromException<StoredRequest>(new RequestNotStoredException("This command stores no requests."));

    public IAsyncEnumerable<StoredRequest> ListAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<StoredRequest>();

    public IAsyncEnumerable<StoredRequest> MadeInAsync(string conversationId, CancellationToken cancellationToken) => AsyncEnumerable.Empty<StoredRequest>();

    public Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult<StoredRequest?>(null);

    public Task<bool> ResendAsync(string id, CancellationToken cancellationToken) => Task.FromResult(false);

    public IAsyncEnumerable<StoredRequest> ExportAsync(PersonKey person, CancellationToken cancellationToken) => AsyncEnumerable.Empty<StoredRequest>();

    public Task<int> EraseAsync(PersonKey person, CancellationToken cancellationToken) => Task.FromResult(0);

    public Task<int> EraseConversationAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult(0);

    public Task<int> EraseOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken) => Task.FromResult(0);
}
