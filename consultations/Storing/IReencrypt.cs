namespace Backpain.Consultations.Storing;

/// <summary>What re-encrypting has come to.</summary>
/// <param name="Renewed">Entries now encrypted with the newest key.</param>
/// <param name="Rescued">Those among them whose key was revoked. Whoever had that key could have forged them.</param>
/// <param name="Unreadable">Entries whose key is missing; they stay as they are.</param>
public sealed record Reencrypted(int Renewed, int Rescued, int Unreadable);

/// <summary>Encrypts everything that is kept for long with the newest key, so that older ones can be revoked or thrown away.</summary>
public interface IReencrypt
{
    /// <param name="withNewKey">Makes a new key first.</param>
    /// <param name="revokeOthers">Revokes, first of all, every key there is, and makes a new one: what the old ones have written is read here a last time.</param>
    Task<Reencrypted> ReencryptAsync(bool withNewKey, bool revokeOthers, CancellationToken cancellationToken);
}
