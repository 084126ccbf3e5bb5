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

/// <summary>Where the delivery to one recipient stands.</summary>
/// <param name="DueAt">The next try; null once it has arrived or been given up.</param>
/// <param name="LastError">Nothing personal.</param>
public sealed record RequestDelivery(
    string Recipient, DeliveryStatus Status, int Attempts, DateTimeOffset? DueAt, DateTimeOffset? DeliveredAt, string? LastError);

/// <summary>A request with all that the clinic has done about it.</summary>
/// <param name="Events">Oldest first.</param>
public sealed record RequestFile(
    StoredRequest Stored, RequestState State, IReadOnlyList<RequestDelivery> Deliveries, IReadOnlyList<RequestEvent> Events);
