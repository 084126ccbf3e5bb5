namespace Backpain.Consultations.Delivering;

/// <summary>One delivery to make.</summary>
/// <param name="Key">The same for every attempt at this delivery: a receiver that sees it twice has seen a double.</param>
public sealed record Delivery(StoredRequest Request, string Key);

/// <summary>Somebody or something that is told of requests. Each is told of each request once, whatever becomes of the others.</summary>
public interface IRequestRecipient
{
    /// <summary>Stands in the outbox; must never change.</summary>
    string Name { get; }

    /// <returns>False for requests that this one is not told of.</returns>
    bool Takes(NewRequest request);

    /// <summary>Returns when the request has arrived; throws when it hasn't or may not have.</summary>
    Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken);
}
