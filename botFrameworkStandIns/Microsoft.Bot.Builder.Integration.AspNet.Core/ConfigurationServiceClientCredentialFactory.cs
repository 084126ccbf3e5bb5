using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The identity that configuration holds: MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private const string IdKey = "MicrosoftAppId";
    private const string PasswordKey = "MicrosoftAppPassword";
    private const string TenantKey = "MicrosoftAppTenantId";
    private const string TypeKey = "MicrosoftAppType";

    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>The type is SingleTenant, UserAssignedMSI or else MultiTenant; case does not matter.</summary>
    /// <exception cref="ArgumentException">The type needs a setting that is missing, or must not have one that is there.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var appId = configuration[IdKey];
        var password = configuration[PasswordKey];
        switch (configuration[TypeKey]?.ToUpperInvariant())
        {
            case "USERASSIGNEDMSI":
                Require(configuration, IdKey, TenantKey);
                ThrowIfSet(configuration, PasswordKey);
                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
                break;
            case "SINGLETENANT":
                Require(configuration, IdKey, TenantKey, PasswordKey);
                _inner = new PasswordServiceClientCredentialFactory(appId, password, configuration[TenantKey], httpClient, logger);
                break;
            default:
                _inner = new PasswordServiceClientCredentialFactory(appId, password, string.Empty, httpClient, logger);
                break;
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    internal override IBearerTokens CreateTokens(string appId, string audience, string loginEndpoint, bool validateAuthority) =>
        _inner.CreateTokens(appId, audience, loginEndpoint, validateAuthority);

    private static void Require(IConfiguration configuration, params string[] keys)
    {
        if (keys.FirstOrDefault(key => string.IsNullOrWhiteSpace(configuration[key])) is { } missing)
        {
            throw new ArgumentException($"{missing} is required when {TypeKey} is {configuration[TypeKey]}.");
        }
    }

    private static void ThrowIfSet(IConfiguration configuration, string key)
    {
        if (!string.IsNullOrWhiteSpace(configuration[key]))
        {
            throw new ArgumentException($"{key} must not be set when {TypeKey} is {configuration[TypeKey]}.");
        }
    }
}
