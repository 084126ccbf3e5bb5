using Backpain.Consultations;

namespace Backpain.Tests.Support;

/// <summary>A store in memory that keeps its promises, and fails when told to.</summary>
public sealed class CollectingStore : IRequestStore
{
    private readonly List<NewRequest> requests = [];

    public IReadOnlyList<NewRequest> Requests => requests;

    public bool Fails { get; set; }

    public Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Fails)
        {
            return Task.FromException<StoredRequest>(new RequestNotStoredException("The disk is full."));
        }

        if (requests.TrueForAll(earlier => earlier.IdempotencyKey != request.IdempotencyKey))
        {
            requests.Add(request);
        }

        return Task.FromResult(Stored(request));
    }

    public IAsyncEnumerable<StoredRequest> ListAsync(CancellationToken cancellationToken) => requests.Select(Stored).ToAsyncEnumerable();

    public Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(requests.Select(Stored).FirstOrDefault(stored => stored.Id == id));

    private static StoredRequest Stored(NewRequest request) =>
        new("BP-TEST-0001", request, DateTimeOffset.UnixEpoch, DeliveryStatus.Stored, Attempts: 0, LastError: null);
}
