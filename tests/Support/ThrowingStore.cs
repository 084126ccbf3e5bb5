using Backpain.Consultations;

namespace Backpain.Tests.Support;

/// <summary>A store that cannot store.</summary>
public sealed class ThrowingStore : IRequestStore
{
    public Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken) =>
        Task.FromException<StoredRequest>(new RequestNotStoredException("The disk is full."));

    public IAsyncEnumerable<StoredRequest> ListAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<StoredRequest>();

    public IAsyncEnumerable<StoredRequest> MadeInAsync(string conversationId, CancellationToken cancellationToken) => AsyncEnumerable.Empty<StoredRequest>();

    public Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult<StoredRequest?>(null);
}
