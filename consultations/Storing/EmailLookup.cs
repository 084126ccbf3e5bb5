using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing;

/// <summary>Hashes email addresses with a key that lies encrypted in the database, so that a copy of the database finds nobody.</summary>
internal sealed class EmailLookup(ReadyDatabase database, RequestProtection protection)
{
    private const string SecretName = "email-lookup";
    private const int KeyLength = 32;

    private byte[]? key;

    public Task<string> HashAsync(EmailAddress email, CancellationToken cancellationToken) => HashAsync(email.Value, cancellationToken);

    /// <param name="text">Anything else that is to be found again and not told; begin it with what it is.</param>
    public async Task<string> HashAsync(string text, CancellationToken cancellationToken)
    {
        key ??= await ReadAsync(cancellationToken) ?? await CreateAsync(cancellationToken);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
    }

    private async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        var secret = await open.Secrets.AsNoTracking().SingleOrDefaultAsync(row => row.Name == SecretName, cancellationToken);
        return secret is null ? null : protection.Secrets.Unprotect(secret.Value);
    }

    private async Task<byte[]> CreateAsync(CancellationToken cancellationToken)
    {
        var created = RandomNumberGenerator.GetBytes(KeyLength);
        await using var open = await database.OpenAsync(cancellationToken);
        open.Secrets.Add(new SecretRow { Name = SecretName, Value = protection.Secrets.Protect(created) });
        try
        {
            await open.SaveChangesAsync(cancellationToken);
            return created;
        }
        catch (DbUpdateException)
        {
            if (await ReadAsync(cancellationToken) is { } first)
            {
                // Another instance was faster, and its key is the one.
                return first;
            }

            throw;
        }
    }
}
