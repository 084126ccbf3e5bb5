using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Staff;

/// <summary>
/// Counts tries to sign in, by account (whether or not there is one) and by address. A try is counted before the password is looked
/// at, so that many at once get no further than many in a row.
/// </summary>
internal sealed class SignInTries(ReadyDatabase database, EmailLookup lookup, TimeProvider clock)
{
    public const int MostOfAccount = 5;
    public const int MostOfAddress = 20;

    public static readonly TimeSpan Stretch = TimeSpan.FromMinutes(15);

    /// <returns>Null when the try may be made; otherwise when the next may.</returns>
    public async Task<DateTimeOffset?> CountAsync(string account, string address, CancellationToken cancellationToken)
    {
        var expired = clock.GetUtcNow() - Stretch;
        await using var open = await database.OpenAsync(cancellationToken);
        await open.SignInTries.Where(row => row.FirstAt <= expired).ExecuteDeleteAsync(cancellationToken);
        var ofAccount = await CountAsync(await KeyOfAccountAsync(account, cancellationToken), cancellationToken);
        var ofAddress = await CountAsync(await KeyOfAddressAsync(address, cancellationToken), cancellationToken);
        return ofAccount.Tries > MostOfAccount ? ofAccount.FirstAt + Stretch
            : ofAddress.Tries > MostOfAddress ? ofAddress.FirstAt + Stretch
            : null;
    }

    /// <summary>After a try that went well: the account begins anew, and the address is not charged with it.</summary>
    public async Task ForgetAsync(string account, string address, CancellationToken cancellationToken)
    {
        var keyOfAccount = await KeyOfAccountAsync(account, cancellationToken);
        var keyOfAddress = await KeyOfAddressAsync(address, cancellationToken);
        await using var open = await database.OpenAsync(cancellationToken);
        await open.SignInTries.Where(row => row.Key == keyOfAccount).ExecuteDeleteAsync(cancellationToken);
        await open.SignInTries.Where(row => row.Key == keyOfAddress)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Tries, row => row.Tries - 1), cancellationToken);
    }

    private async Task<SignInTriesRow> CountAsync(string key, CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        if (!await IncrementAsync(open, key, cancellationToken))
        {
            open.SignInTries.Add(new SignInTriesRow { Key = key, Tries = 1, FirstAt = clock.GetUtcNow() });
            try
            {
                await open.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // Another try of the same moment was first; if it wasn't that, the next statement says so.
                open.ChangeTracker.Clear();
                await IncrementAsync(open, key, cancellationToken);
            }
        }

        return await open.SignInTries.AsNoTracking().SingleAsync(row => row.Key == key, cancellationToken);
    }

    private static async Task<bool> IncrementAsync(ConsultationsDatabase open, string key, CancellationToken cancellationToken) =>
        await open.SignInTries.Where(row => row.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Tries, row => row.Tries + 1), cancellationToken) == 1;

    private Task<string> KeyOfAccountAsync(string account, CancellationToken cancellationToken) => lookup.HashAsync("account:" + account, cancellationToken);

    private Task<string> KeyOfAddressAsync(string address, CancellationToken cancellationToken) => lookup.HashAsync("address:" + address, cancellationToken);
}
