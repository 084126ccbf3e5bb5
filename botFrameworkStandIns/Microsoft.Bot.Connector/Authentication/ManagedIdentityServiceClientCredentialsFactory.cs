using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An identity that Azure gives to the machine the bot runs on.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, IBearerTokens> _tokens = new ConcurrentDictionary<string, IBearerTokens>();
    private readonly string _appId;
    private readonly IManagedIdentityApplication _application;

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _appId = appId;
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (httpClient != null)
        {
            builder.WithHttpClientFactory(new OneHttpClient(httpClient));
        }

        _application = builder.Build();
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    internal override IBearerTokens CreateTokens(string appId, string audience, string loginEndpoint, bool validateAuthority)
    {
        if (appId != _appId)
        {
            throw new InvalidOperationException($"The app id '{appId}' is not the bot's, '{_appId}'.");
        }

        return _tokens.GetOrAdd(audience, resource => new BearerTokens(
            token => _application.AcquireTokenForManagedIdentity(resource).ExecuteAsync(token),
            fault => fault is not MsalServiceException { StatusCode: not 429 }));
    }
}
