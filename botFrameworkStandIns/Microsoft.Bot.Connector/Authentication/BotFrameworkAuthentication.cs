using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks who calls the bot, and proves to others who the bot is.</summary>
public abstract class BotFrameworkAuthentication
{
    // The official type has abstract members of sign-in and streaming, which are not part of the surface: nobody outside derives from it.
    private protected BotFrameworkAuthentication()
    {
    }

    /// <exception cref="System.UnauthorizedAccessException">The caller is not who may call.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
