using System.Runtime.CompilerServices;
using Backpain.Consultations.Delivering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Storing;

internal sealed partial class StaffRequests(
    StoreAccess access,
    IEnumerable<IRequestRecipient> recipients,
    DeliverySignal signal,
    TimeProvider clock,
    ILogger<StaffRequests> logger) : IStaffRequests
{
    public async Task<bool> ResendAsync(string id, CancellationToken cancellationToken)
    {
        var reference = ReferenceNumber.Normalise(id);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var request = await database.Requests.Include(row => row.Outbox).SingleOrDefaultAsync(row => row.Id == reference, cancellationToken);
        if (request is null)
        {
            return false;
        }

        Requeue(database, request);
        await database.SaveChangesAsync(cancellationToken);
        LogResent(logger, reference);
        signal.Raise();
        return true;
    }

    public async IAsyncEnumerable<StoredRequest> ExportAsync(PersonKey person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var rows = (await MaybeOfAsync(person, database, cancellationToken)).AsNoTracking().Include(row => row.Outbox).OrderBy(row => row.CreatedAt);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (row.ToStoredRequest(access.Protection.Personal) is var stored && person.Finds(stored.Request))
            {
                yield return stored;
            }
        }
    }

    public async Task<int> EraseAsync(PersonKey person, CancellationToken cancellationToken)
    {
        var ids = await ExportAsync(person, cancellationToken).Select(stored => stored.Id).ToListAsync(cancellationToken);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        return await EraseAsync(database.Requests.Where(row => ids.Contains(row.Id)), cancellationToken);
    }

    public async Task<int> EraseConversationAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        return await EraseAsync(database.Requests.Where(row => row.ConversationId == conversationId), cancellationToken);
    }

    public async Task<int> EraseOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        return await EraseAsync(database.Requests.Where(row => row.CreatedAt < moment), cancellationToken);
    }

    /// <summary>Mails first: should one not go, its request stays, and erasing can be tried again.</summary>
    private async Task<int> EraseAsync(IQueryable<RequestRow> rows, CancellationToken cancellationToken)
    {
        foreach (var id in await rows.Select(row => row.Id).ToListAsync(cancellationToken))
        {
            access.Mails.Erase(id);
        }

        var erased = await rows.ExecuteDeleteAsync(cancellationToken);
        LogErased(logger, erased);
        return erased;
    }

    /// <summary>Numbers lie encrypted and without a lookup: few people are found by one, and a clinic's requests are soon read.</summary>
    private async Task<IQueryable<RequestRow>> MaybeOfAsync(PersonKey person, ConsultationsDatabase database, CancellationToken cancellationToken)
    {
        var hash = person.Email is { } email ? await access.Emails.HashAsync(email, cancellationToken) : null;
        return hash is null ? database.Requests : database.Requests.Where(row => row.EmailHash == hash);
    }

    /// <summary>A recipient that was set up after the request came in is told as well.</summary>
    private void Requeue(ConsultationsDatabase database, RequestRow request)
    {
        var now = clock.GetUtcNow();
        var asked = request.ToStoredRequest(access.Protection.Personal).Request;
        var untold = recipients
            .Where(recipient => recipient.Takes(asked) && !request.Outbox.Exists(entry => entry.Recipient == recipient.Name))
            .Select(recipient => new OutboxRow { RequestId = request.Id, Recipient = recipient.Name, DueAt = now })
            .ToList();
        var allArrived = untold.Count == 0 && request.Outbox.TrueForAll(entry => entry.Status == DeliveryStatus.Delivered);
        foreach (var entry in request.Outbox.Where(entry => allArrived || entry.Status == DeliveryStatus.Undelivered))
        {
            database.Entry(entry).CurrentValues.SetValues(new OutboxRow
            {
                RequestId = entry.RequestId,
                Recipient = entry.Recipient,
                Edition = allArrived ? entry.Edition + 1 : entry.Edition,
                DueAt = now,
            });
        }

        database.Outbox.AddRange(untold);
    }

    [LoggerMessage(LogLevel.Information, "Request {Id} is to be delivered again")]
    private static partial void LogResent(ILogger logger, string id);

    [LoggerMessage(LogLevel.Information, "Erased {Count} requests")]
    private static partial void LogErased(ILogger logger, int count);
}
