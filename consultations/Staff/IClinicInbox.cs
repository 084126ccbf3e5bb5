namespace Backpain.Consultations.Staff;

/// <summary>What staff want to see of the requests.</summary>
/// <param name="Kind">Null: of every kind.</param>
/// <param name="State">Null: in every state.</param>
/// <param name="Text">Every word of it must stand in the name, the addresses, what was said, or a note; empty: all.</param>
/// <param name="Page">Counted from 1; beyond the last is the last.</param>
public sealed record InboxQuery(RequestKind? Kind, RequestState? State, string Text = "", int Page = 1)
{
    public const int PageSize = 20;
}

/// <summary>One line of the inbox.</summary>
public sealed record InboxEntry(StoredRequest Stored, RequestState State);

/// <param name="Total">On all pages.</param>
public sealed record InboxPage(IReadOnlyList<InboxEntry> Entries, int Page, int Pages, int Total);

/// <summary>How many requests there are of a kind in a state.</summary>
public sealed record InboxCount(RequestKind Kind, RequestState State, int Count);

/// <summary>The requests as staff work through them: urgent advice first, then those that wait longest; what is closed newest first.</summary>
public interface IClinicInbox
{
    Task<InboxPage> FindAsync(InboxQuery query, CancellationToken cancellationToken);

    Task<IReadOnlyList<InboxCount>> CountAsync(CancellationToken cancellationToken);

    /// <summary>How many requests have not reached somebody whom they should.</summary>
    Task<int> CountUndeliveredAsync(CancellationToken cancellationToken);
}
