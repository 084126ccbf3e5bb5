using System.Text;
using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Staff;

internal sealed class ClinicInbox(StoreAccess access) : IClinicInbox
{
    public async Task<InboxPage> FindAsync(InboxQuery query, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var rows = InOrder(database.Requests.AsNoTracking().Where(row =>
            (query.Kind == null || row.Kind == query.Kind) && (query.State == null || row.State == query.State)), query.State);
        return string.IsNullOrWhiteSpace(query.Text)
            ? await PageOfAsync(rows, query.Page, cancellationToken)
            : await SearchAsync(database, rows, query, cancellationToken);
    }

    public async Task<IReadOnlyList<InboxCount>> CountAsync(CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var counts = database.Requests.GroupBy(row => new { row.Kind, row.State }).Select(group => new { group.Key.Kind, group.Key.State, Count = group.Count() });
        return [.. (await counts.ToListAsync(cancellationToken)).Select(count => new InboxCount(count.Kind, count.State, count.Count))];
    }

    public async Task<int> CountUndeliveredAsync(CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        return await database.Outbox.Where(row => row.Status == DeliveryStatus.Undelivered).Select(row => row.RequestId).Distinct().CountAsync(cancellationToken);
    }

    private static IOrderedQueryable<RequestRow> InOrder(IQueryable<RequestRow> rows, RequestState? state) => state is RequestState.New or RequestState.Contacted
        ? rows.OrderByDescending(row => row.UrgentAdviceShownAt != null).ThenBy(row => row.CreatedAt).ThenBy(row => row.Id)
        : rows.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id);

    private async Task<InboxPage> PageOfAsync(IQueryable<RequestRow> rows, int wanted, CancellationToken cancellationToken)
    {
        var total = await rows.CountAsync(cancellationToken);
        var page = Page(wanted, total);
        var shown = await rows.Skip((page - 1) * InboxQuery.PageSize).Take(InboxQuery.PageSize).Include(row => row.Outbox).ToListAsync(cancellationToken);
        return new InboxPage([.. shown.Select(ToEntry)], page, Pages(total), total);
    }

    /// <summary>What is kept is encrypted, so that only whoever decrypts it can look into it: one request at a time.</summary>
    private async Task<InboxPage> SearchAsync(ConsultationsDatabase database, IQueryable<RequestRow> rows, InboxQuery query, CancellationToken cancellationToken)
    {
        var search = new RequestSearch(query.Text);
        var notes = await NotesAsync(database, cancellationToken);
        var found = new List<InboxEntry>();
        await foreach (var row in rows.Include(row => row.Outbox).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var entry = ToEntry(row);
            if (search.Finds(entry.Stored, notes[row.Id]))
            {
                found.Add(entry);
            }
        }

        var page = Page(query.Page, found.Count);
        return new InboxPage([.. found.Skip((page - 1) * InboxQuery.PageSize).Take(InboxQuery.PageSize)], page, Pages(found.Count), found.Count);
    }

    private async Task<ILookup<string, string>> NotesAsync(ConsultationsDatabase database, CancellationToken cancellationToken)
    {
        var notes = await database.Events.AsNoTracking().Where(entry => entry.Note != null)
            .Select(entry => new { entry.RequestId, entry.Note }).ToListAsync(cancellationToken);
        return notes.ToLookup(note => note.RequestId, note => Encoding.UTF8.GetString(access.Protection.Notes.Unprotect(note.Note!)));
    }

    private InboxEntry ToEntry(RequestRow row) => new(row.ToStoredRequest(access.Protection.Personal), row.State);

    private static int Page(int wanted, int total) => Math.Clamp(wanted, 1, Pages(total));

    private static int Pages(int total) => Math.Max(1, (total + InboxQuery.PageSize - 1) / InboxQuery.PageSize);
}
