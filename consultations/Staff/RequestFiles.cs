using System.Text;
using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Staff;

internal sealed class RequestFiles(StoreAccess access, IStaffRequests requests, TimeProvider clock) : IRequestFiles
{
    public async Task<RequestFile?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var reference = ReferenceNumber.Normalise(id);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var row = await database.Requests.AsNoTracking().Include(row => row.Outbox).SingleOrDefaultAsync(row => row.Id == reference, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var events = await database.Events.AsNoTracking().Where(entry => entry.RequestId == reference).OrderBy(entry => entry.At).ToListAsync(cancellationToken);
        return new RequestFile(
            row.ToStoredRequest(access.Protection.Personal),
            row.State,
            [.. row.Outbox.OrderBy(entry => entry.Recipient, StringComparer.Ordinal).Select(RequestDelivery.Of)],
            [.. events.Select(ToEvent)]);
    }

    public Task<bool> AddNoteAsync(string id, string by, string note, CancellationToken cancellationToken) =>
        WriteAsync(id, by, RequestEventKind.NoteAdded, cancellationToken, note: access.Protection.Notes.Protect(Encoding.UTF8.GetBytes(note)));

    public async Task<bool> ChangeStateAsync(string id, string by, RequestState state, CancellationToken cancellationToken)
    {
        var reference = ReferenceNumber.Normalise(id);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var request = await database.Requests.SingleOrDefaultAsync(row => row.Id == reference, cancellationToken);
        if (request is null)
        {
            return false;
        }

        if (request.State != state)
        {
            database.Entry(request).Property(row => row.State).CurrentValue = state;
            database.Events.Add(NewEvent(reference, by, RequestEventKind.StateChanged, state));
            await database.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    public async Task<bool> ResendAsync(string id, string by, CancellationToken cancellationToken) =>
        await requests.ResendAsync(id, cancellationToken)
        && await WriteAsync(id, by, RequestEventKind.Resent, cancellationToken);

    public Task NoteExportAsync(string id, string by, CancellationToken cancellationToken) =>
        WriteAsync(id, by, RequestEventKind.Exported, cancellationToken);

    private async Task<bool> WriteAsync(string id, string by, RequestEventKind kind, CancellationToken cancellationToken, byte[]? note = null)
    {
        var reference = ReferenceNumber.Normalise(id);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        if (!await database.Requests.AnyAsync(row => row.Id == reference, cancellationToken))
        {
            return false;
        }

        database.Events.Add(NewEvent(reference, by, kind, state: null, note));
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }

    private RequestEventRow NewEvent(string reference, string by, RequestEventKind kind, RequestState? state, byte[]? note = null) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
        RequestId = reference,
        At = clock.GetUtcNow(),
        By = by,
        Kind = kind,
        State = state,
        Note = note,
    };

    private RequestEvent ToEvent(RequestEventRow row) =>
        new(row.At, row.By, row.Kind, row.State, row.Note is null ? null : Encoding.UTF8.GetString(access.Protection.Notes.Unprotect(row.Note)));
}
