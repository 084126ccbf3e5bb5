namespace Backpain.Consultations.Staff;

/// <summary>How a try to sign in went.</summary>
public abstract record SignIn
{
    private SignIn()
    {
    }

    /// <param name="Stamp">Another one with every new password; a session is over when it is not the account's any more.</param>
    public sealed record Welcome(string Name, string Stamp) : SignIn;

    /// <summary>There is no such account, or the password is another; nobody is told which.</summary>
    public sealed record Refused : SignIn;

    /// <summary>Too many tries for this account or from this address; the password was not looked at.</summary>
    public sealed record TooManyTries(DateTimeOffset Until) : SignIn;
}

/// <summary>The accounts of the clinic's staff. Passwords are kept as hashes only.</summary>
public interface IStaffAccounts
{
    /// <returns>False when an account of that name exists, in whatever capitals.</returns>
    /// <exception cref="ArgumentException">The name or the password will not do; the message says why.</exception>
    Task<bool> AddAsync(string name, string password, CancellationToken cancellationToken);

    /// <summary>Sets another password and ends all sessions of the account.</summary>
    /// <returns>False when there is no such account.</returns>
    /// <exception cref="ArgumentException">The password will not do; the message says why.</exception>
    Task<bool> ChangePasswordAsync(string name, string password, CancellationToken cancellationToken);

    /// <summary>Removes the account and ends its sessions; what it did with requests stays in their history.</summary>
    /// <inheritdoc cref="ChangePasswordAsync" path="/returns"/>
    Task<bool> RemoveAsync(string name, CancellationToken cancellationToken);

    /// <summary>The names, in order.</summary>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken);

    /// <param name="address">Where the try comes from; kept as a keyed hash for a quarter of an hour.</param>
    Task<SignIn> SignInAsync(string name, string password, string address, CancellationToken cancellationToken);

    /// <returns>Whether a session that began with this stamp is still one.</returns>
    Task<bool> IsCurrentAsync(string name, string stamp, CancellationToken cancellationToken);
}
