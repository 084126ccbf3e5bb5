using System;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter for the channels of a channel service.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    /// <summary>Runs a turn for an activity that came in.</summary>
    /// <returns>What to answer the request with; null means status 200 without a body.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not call.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;
        var factory = authenticateRequestResult.ConnectorFactory;
        var audience = authenticateRequestResult.Audience;
        using var client = await factory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var context = new TurnContext(this, activity);
        Equip(context.TurnState, authenticateRequestResult.ClaimsIdentity, audience, client, factory, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return TurnResult.Of(context);
    }

    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity(new[]
        {
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        });
    }

    private static void Equip(
        TurnContextStateCollection state,
        ClaimsIdentity identity,
        string audience,
        IConnectorClient client,
        ConnectorFactory factory,
        BotCallbackHandler callback)
    {
        state.Add<IIdentity>(BotIdentityKey, identity);
        state.Add(client);
        state.Add(factory);
        state.Add(callback);
        state.Set(OAuthScopeKey, audience);
    }
}
