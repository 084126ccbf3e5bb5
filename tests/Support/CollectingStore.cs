using Backpain.Consultations;
using Backpain.Consultations.Storing;

namespace Backpain.Tests.Support;

/// <summary>A store in memory that keeps its promises, and fails when told to.</summary>
public sealed class CollectingStore : IRequestStore, IStaffRequests
{
    private readonly List<NewRequest> requests = [];

    public IReadOnlyList<NewRequest> Requests => requests;

    public bool Fails { get; set; }

    /// <summary>A fault that no store may have, to be thrown at the next request.</summary>
    public Exception? Throws { get; set; }

    public Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Throws is { } fault)
        {
            return Task.FromException<StoredRequest>(fault);
        }

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

    public IAsyncEnumerable<StoredRequest> MadeInAsync(string conversationId, CancellationToken cancellationToken) =>
        requests.Where(request => request.ConversationId == conversationId).Select(Stored).ToAsyncEnumerable();

    public Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(requests.Select(Stored).FirstOrDefault(stored => stored.Id == id));

    public Task<bool> ResendAsync(string id, CancellationToken cancellationToken) => Task.FromResult(requests.Select(Stored).Any(stored => stored.Id == id));

    public IAsyncEnumerable<StoredRequest> ExportAsync(PersonKey person, CancellationToken cancellationToken) =>
        requests.Where(person.Finds).Select(Stored).ToAsyncEnumerable();

    public Task<int> EraseAsync(PersonKey person, CancellationToken cancellationToken) => Task.FromResult(requests.RemoveAll(person.Finds));

    public Task<int> EraseConversationAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(requests.RemoveAll(request => request.ConversationId == conversationId));

    /// <summary>Everything here was stored at one moment, the epoch.</summary>
    public Task<int> EraseOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        Task.FromResult(requests.RemoveAll(_ => DateTimeOffset.UnixEpoch < moment));

    private static StoredRequest Stored(NewRequest request) =>
        new("BP-TEST-0001", request, DateTimeOffset.UnixEpoch, DeliveryStatus.Stored, Attempts: 0, LastError: null);
}
