using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class HttpConnectorFactory(
    string appId, Cloud cloud, ServiceClientCredentialsFactory credentials, IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    private static readonly HttpClient SharedHttpClient =
        new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) });

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var tokens = appId == AuthenticationConstants.AnonymousSkillAppId
            ? null
            : credentials.CreateTokens(appId, audience ?? cloud.Scope, cloud.LoginEndpoint, cloud.ValidateAuthority);
        var httpClient = httpClientFactory?.CreateClient(string.Empty) ?? SharedHttpClient;
        return Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), httpClient, tokens));
    }
}
