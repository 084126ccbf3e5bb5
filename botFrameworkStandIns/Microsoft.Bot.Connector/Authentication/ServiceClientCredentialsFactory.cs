using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's identity.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Without an identity nobody can be checked: every caller is let in, and requests go out without a token.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Tokens for one audience; null where the bot has no identity. The official member of this purpose returns a type of a library that
    /// is not on the feed, so it is kept off the surface, and nobody outside can derive from this type.
    /// </summary>
    /// <exception cref="System.InvalidOperationException">The app id is not the bot's.</exception>
    internal abstract IBearerTokens CreateTokens(string appId, string audience, string loginEndpoint, bool validateAuthority);
}
