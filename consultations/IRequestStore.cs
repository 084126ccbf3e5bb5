namespace Backpain.Consultations;

/// <summary>Where the delivery of a request stands.</summary>
public enum DeliveryStatus
{
    Stored,
    Delivering,
    Delivered,
    Undelivered,
}

/// <summary>A request as the store holds it.</summary>
/// <param name="Id">The reference that the patient is given, for example <c>BP-7K3M-9QXT</c>.</param>
/// <param name="Attempts">Deliveries tried so far.</param>
/// <param name="LastError">Why the last one failed, without anything personal; null if none has.</param>
public sealed record StoredRequest(
    string Id,
    NewRequest Request,
    DateTimeOffset CreatedAt,
    DeliveryStatus Status,
    int Attempts,
    string? LastError);

/// <summary>
/// Keeps requests. Storing is audited: whatever is returned is durable and will be delivered; whatever is not stored throws.
/// </summary>
public interface IRequestStore
{
    /// <summary>Writes the request and its outbox entry in one transaction.</summary>
    /// <exception cref="RequestNotStoredException">It could not be stored; the patient must be told so.</exception>
    Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken);

    /// <summary>All requests, oldest first.</summary>
    IAsyncEnumerable<StoredRequest> ListAsync(CancellationToken cancellationToken);

    /// <summary>The requests made in a conversation, oldest first.</summary>
    IAsyncEnumerable<StoredRequest> MadeInAsync(string conversationId, CancellationToken cancellationToken);

    Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken);
}

/// <summary>A request could not be stored. Carries no personal data.</summary>
public sealed class RequestNotStoredException : Exception
{
    public RequestNotStoredException()
    {
    }

    public RequestNotStoredException(string message)
        : base(message)
    {
    }

    public RequestNotStoredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
