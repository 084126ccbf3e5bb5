using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace Backpain.Bot.Messaging;

/// <summary>
/// Lets in only callers with a valid token of a channel, or of the Emulator with the bot's own identity. What the token library finds
/// wrong with a token is a refusal like any other, and a caller whose replies would go to a host that is nobody's channel is refused too.
/// </summary>
internal sealed class BackpainAuthentication(IConfiguration configuration, ConnectorHttpClients clients, TrustedServices trusted)
    : ConfigurationBotFrameworkAuthentication(
        configuration, new ConfigurationServiceClientCredentialFactory(configuration, clients.CreateLoginClient()), httpClientFactory: clients)
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            var caller = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
            return trusted.IsTrusted(activity.ServiceUrl)
                ? caller
                : throw new UnauthorizedAccessException("The service URL of the activity is not a channel's.");
        }
        catch (Exception fault) when (fault is SecurityTokenException or ArgumentException)
        {
            // Neither the token nor its claims: only what kind of fault it was.
            throw new UnauthorizedAccessException($"The token is not valid: {fault.GetType().Name}.");
        }
    }
}
