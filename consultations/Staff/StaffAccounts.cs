using Backpain.Consultations.Storing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Staff;

internal sealed class StaffAccounts(ReadyDatabase database, SignInTries tries, TimeProvider clock, PasswordHasher<StaffAccountRow> hasher) : IStaffAccounts
{
    /// <summary>Compared with when there is no such account, so that the answer takes as long.</summary>
    private readonly Lazy<string> hashOfNobody = new(() => hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    public async Task<bool> AddAsync(string name, string password, CancellationToken cancellationToken)
    {
        AccountRules.Require(AccountRules.FaultOfName(name) ?? AccountRules.FaultOfPassword(name, password));
        await using var open = await database.OpenAsync(cancellationToken);
        var id = AccountRules.IdOf(name);
        if (await open.Accounts.AnyAsync(row => row.Id == id, cancellationToken))
        {
            return false;
        }

        open.Accounts.Add(new StaffAccountRow
        {
            Id = id,
            Name = name.Trim(),
            PasswordHash = hasher.HashPassword(null!, password),
            Stamp = NewStamp(),
            CreatedAt = clock.GetUtcNow(),
        });
        await open.SaveChangesAsync(cancellationToken);
        return true;
    }

    public async Task<bool> ChangePasswordAsync(string name, string password, CancellationToken cancellationToken)
    {
        AccountRules.Require(AccountRules.FaultOfPassword(name, password));
        var id = AccountRules.IdOf(name);
        var hash = hasher.HashPassword(null!, password);
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Accounts.Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.PasswordHash, hash).SetProperty(row => row.Stamp, NewStamp()), cancellationToken) == 1;
    }

    public async Task<bool> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        var id = AccountRules.IdOf(name);
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Accounts.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Accounts.OrderBy(row => row.Id).Select(row => row.Name).ToListAsync(cancellationToken);
    }

    public async Task<SignIn> SignInAsync(string name, string password, string address, CancellationToken cancellationToken)
    {
        var id = AccountRules.IdOf(name);
        if (await tries.CountAsync(id, address, cancellationToken) is { } until)
        {
            return new SignIn.TooManyTries(until);
        }

        if (await FindAsync(id, cancellationToken) is not { } account)
        {
            hasher.VerifyHashedPassword(null!, hashOfNobody.Value, password);
            return new SignIn.Refused();
        }

        if (hasher.VerifyHashedPassword(account, account.PasswordHash, password) == PasswordVerificationResult.Failed)
        {
            return new SignIn.Refused();
        }

        await tries.ForgetAsync(id, address, cancellationToken);
        return new SignIn.Welcome(account.Name, account.Stamp);
    }

    public async Task<bool> IsCurrentAsync(string name, string stamp, CancellationToken cancellationToken) =>
        await FindAsync(AccountRules.IdOf(name), cancellationToken) is { } account && account.Stamp == stamp;

    private async Task<StaffAccountRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
