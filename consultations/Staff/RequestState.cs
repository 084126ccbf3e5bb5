using Backpain.Consultations.Storing;

namespace Backpain.Consultations.Staff;

/// <summary>What has become of a request at the clinic.</summary>
public enum RequestState
{
    New,
    Contacted,
    Closed,
}

public enum RequestEventKind
{
    StateChanged,
    NoteAdded,
    Resent,
    Exported,
}

/// <summary>One line of a request's history.</summary>
/// <param name="By">The staff account's name.</param>
/// <param name="State">The state it was put into; null unless that was done.</param>
/// <param name="Note">Null unless a note was added.</param>
public sealed record RequestEvent(DateTimeOffset At, string By, RequestEventKind Kind, RequestState? State, string? Note);

/// <summary>How the delivery of a request to one recipient stands.</summary>
/// <param name="Recipient">Its name in the outbox, for example <c>clinic-mail</c> or <c>webhook</c>.</param>
/// <param name="Attempts">Tried so far, since it was last sent anew.</param>
/// <param name="DueAt">When it is tried next; null while it is being tried, once it has arrived, and once it was given up.</param>
/// <param name="LastError">Why the last attempt failed, without anything personal.</param>
public sealed record RequestDelivery(
    string Recipient, DeliveryStatus Status, int Attempts, DateTimeOffset? DueAt, DateTimeOffset? DeliveredAt, string? LastError)
{
    /// <summary>A dead letter: nothing more happens until staff have it sent again.</summary>
    public bool GivenUp => Status == DeliveryStatus.Undelivered && DueAt is null;

    internal static RequestDelivery Of(OutboxRow row) =>
        new(row.Recipient, row.Status, row.Attempts, row.Status == DeliveryStatus.Delivering ? null : row.DueAt, row.DeliveredAt, row.LastError);
}

/// <summary>A request with all that the clinic has done about it.</summary>
/// <param name="Events">Oldest first.</param>
public sealed record RequestFile(
    StoredRequest Stored, RequestState State, IReadOnlyList<RequestDelivery> Deliveries, IReadOnlyList<RequestEvent> Events);
