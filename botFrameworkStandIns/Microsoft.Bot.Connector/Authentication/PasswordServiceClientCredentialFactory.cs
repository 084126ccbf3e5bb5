using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An identity with a client secret. Without an app id, authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Audience, string Authority), IBearerTokens> _tokens =
        new ConcurrentDictionary<(string Audience, string Authority), IBearerTokens>();

    private readonly HttpClient _httpClient;

    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <param name="tenantId">Whose tokens the bot uses; empty means those of the Bot Framework.</param>
    /// <param name="httpClient">Fetches tokens; null lets the identity library use its own.</param>
    /// <param name="logger">As in the official type; nothing here is worth a log line of its own.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    internal override IBearerTokens CreateTokens(string appId, string audience, string loginEndpoint, bool validateAuthority)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return null;
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException($"The app id '{appId}' is not the bot's, '{AppId}'.");
        }

        return _tokens.GetOrAdd((audience, AuthorityFor(loginEndpoint)), key => Tokens(key.Audience, key.Authority, validateAuthority));
    }

    private string AuthorityFor(string loginEndpoint)
    {
        var defaultTenant = loginEndpoint switch
        {
            AuthenticationConstants.ToChannelFromBotLoginUrlTemplate =>
                AuthenticationConstants.DefaultChannelAuthTenant,
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate =>
                GovernmentAuthenticationConstants.DefaultChannelAuthTenant,
            _ => null,
        };
        var tenant = string.IsNullOrEmpty(TenantId) ? defaultTenant : TenantId;
        return defaultTenant == null ? loginEndpoint : string.Format(CultureInfo.InvariantCulture, loginEndpoint, tenant);
    }

    private BearerTokens Tokens(string audience, string authority, bool validateAuthority)
    {
        var builder = ConfidentialClientApplicationBuilder
            .Create(AppId)
            .WithAuthority(new Uri(authority), validateAuthority)
            .WithClientSecret(Password);
        if (_httpClient != null)
        {
            builder.WithHttpClientFactory(new OneHttpClient(_httpClient));
        }

        var application = builder.Build();
        var scopes = new[] { audience.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? audience : audience + "/.default" };
        return new BearerTokens(
            token => application.AcquireTokenForClient(scopes).ExecuteAsync(token),
            fault => fault is MsalServiceException { ErrorCode: "temporarily_unavailable" });
    }
}
