using System.Runtime.CompilerServices;
using Backpain.Consultations.Delivering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Storing;

/// <summary>What requests are read and written with.</summary>
/// <param name="Mails">Erased with the requests that they are about.</param>
internal sealed record StoreAccess(ReadyDatabase Database, RequestProtection Protection, EmailLookup Emails, PickupFolder Mails);

internal sealed partial class RequestStore(
    StoreAccess access,
    IEnumerable<IRequestRecipient> recipients,
    DeliverySignal signal,
    TimeProvider clock,
    ILogger<RequestStore> logger) : IRequestStore
{
    /// <summary>Two references that are alike by chance are rare; two in a row are a fault.</summary>
    private const int Tries = 3;

    public async Task<StoredRequest> StoreAsync(NewRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var stored = await FindByKeyAsync(request.IdempotencyKey, cancellationToken) ?? await AddAsync(request, cancellationToken);
            signal.Raise();
            return stored;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Storing is audited: whatever went wrong, the patient must hear that nothing was sent.
            LogNotStored(logger, request.Kind, fault);
            throw new RequestNotStoredException("The request could not be stored.", fault);
        }
    }

    public async IAsyncEnumerable<StoredRequest> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var rows = database.Requests.AsNoTracking().Include(row => row.Outbox).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row.ToStoredRequest(access.Protection.Personal);
        }
    }

    public async IAsyncEnumerable<StoredRequest> MadeInAsync(string conversationId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var rows = database.Requests.AsNoTracking().Include(row => row.Outbox).Where(row => row.ConversationId == conversationId).OrderBy(row => row.CreatedAt);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row.ToStoredRequest(access.Protection.Personal);
        }
    }

    public async Task<StoredRequest?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var reference = ReferenceNumber.Normalise(id);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var row = await database.Requests.AsNoTracking().Include(row => row.Outbox).SingleOrDefaultAsync(row => row.Id == reference, cancellationToken);
        return row?.ToStoredRequest(access.Protection.Personal);
    }

    private async Task<StoredRequest?> FindByKeyAsync(string idempotencyKey, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var row = await database.Requests.AsNoTracking()
            .Include(row => row.Outbox)
            .SingleOrDefaultAsync(row => row.IdempotencyKey == idempotencyKey, cancellationToken);
        return row?.ToStoredRequest(access.Protection.Personal);
    }

    private async Task<StoredRequest> AddAsync(NewRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AddOnceAsync(request, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same request from a second tab or a retry was a moment faster, or the reference was taken.
                if (await FindByKeyAsync(request.IdempotencyKey, cancellationToken) is { } stored)
                {
                    return stored;
                }
            }
        }
    }

    private async Task<StoredRequest> AddOnceAsync(NewRequest request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var emailHash = PersonKey.Of(request).Email is { } email ? await access.Emails.HashAsync(email, cancellationToken) : "";
        var row = request.ToRow(ReferenceNumber.New(), now, emailHash, access.Protection.Personal);
        row.Outbox.AddRange(recipients.Where(recipient => recipient.Takes(request))
            .Select(recipient => new OutboxRow { RequestId = row.Id, Recipient = recipient.Name, DueAt = now }));

        await using var database = await access.Database.OpenAsync(cancellationToken);
        database.Requests.Add(row);
        await database.SaveChangesAsync(cancellationToken);
        LogStored(logger, row.Id, row.Kind);
        return row.ToStoredRequest(access.Protection.Personal);
    }

    [LoggerMessage(LogLevel.Information, "Stored {Kind} request {Id}")]
    private static partial void LogStored(ILogger logger, string id, RequestKind kind);

    [LoggerMessage(LogLevel.Error, "A {Kind} request could not be stored")]
    private static partial void LogNotStored(ILogger logger, RequestKind kind, Exception fault);
}
