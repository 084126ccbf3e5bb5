using Backpain.Consultations;

namespace Backpain.Bot.CommandLine;

/// <summary>The store of commands that only try things out: it says honestly that nothing was stored.</summary>
internal sealed class NothingIsStored : IRequestStore
{
    public Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken) =>
        Task.FromException<StoredRequest>(new RequestNotStoredException("This command stores no requests."));

    public IAsyncEnumerable<StoredRequest> ListAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<StoredRequest>();

    public Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult<StoredRequest?>(null);
}
