using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing;

internal sealed class Reencrypt(StoreAccess access, IKeyManager keys) : IReencrypt
{
    private const int MarkLength = 4;
    private const int KeyIdLength = 16;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(90);

    /// <summary>The key ring goes by the system's clock.</summary>
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private int renewed;
    private int rescued;
    private int unreadable;

    public async Task<Reencrypted> ReencryptAsync(bool withNewKey, bool revokeOthers, CancellationToken cancellationToken)
    {
        (renewed, rescued, unreadable) = (0, 0, 0);
        if (revokeOthers)
        {
            keys.RevokeAllKeys(Now, "requests reencrypt");
        }

        if (withNewKey || revokeOthers)
        {
            await IsInUseAsync(keys.CreateNewKey(Now, Now + KeyLifetime), cancellationToken);
        }

        await using var database = await access.Database.OpenAsync(cancellationToken);
        await RenewAsync(database, database.Requests, row => row.Personal, nameof(RequestRow.Personal), access.Protection.Personal, cancellationToken);
        await RenewAsync(database, database.Secrets, row => row.Value, nameof(SecretRow.Value), access.Protection.Secrets, cancellationToken);
        await RenewAsync(database, database.Events, row => row.Note, nameof(RequestEventRow.Note), access.Protection.Notes, cancellationToken);
        await RenewAsync(database, database.Unanswered, row => row.Text, nameof(UnansweredQuestionRow.Text), access.Protection.Questions, cancellationToken);
        return new(renewed, rescued, unreadable);
    }

    /// <summary>The key ring takes up a new key in the background; what is encrypted begins with a mark and its key's id.</summary>
    private async Task IsInUseAsync(IKey key, CancellationToken cancellationToken)
    {
        while (new Guid(access.Protection.Secrets.Protect([]).AsSpan(MarkLength, KeyIdLength)) != key.KeyId)
        {
            await Task.Delay(Moment, cancellationToken);
        }
    }

    private async Task RenewAsync<TRow>(
        ConsultationsDatabase database, DbSet<TRow> rows, Func<TRow, byte[]?> read, string column, IDataProtector protector, CancellationToken cancellationToken)
        where TRow : class
    {
        foreach (var row in await rows.ToListAsync(cancellationToken))
        {
            if (read(row) is { } encrypted && Renew(encrypted, (IPersistedDataProtector)protector) is { } again)
            {
                database.Entry(row).Property(column).CurrentValue = again;
            }
        }

        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }

    private byte[]? Renew(byte[] encrypted, IPersistedDataProtector protector)
    {
        try
        {
            var plain = protector.DangerousUnprotect(encrypted, ignoreRevocationErrors: true, out _, out var wasRevoked);
            rescued += wasRevoked ? 1 : 0;
            renewed++;
            return protector.Protect(plain);
        }
        catch (CryptographicException)
        {
            unreadable++;
            return null;
        }
    }
}
