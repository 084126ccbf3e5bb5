using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys of one issuer, as it published them last.</summary>
/// <param name="metadataUrl">HTTPS.</param>
internal sealed class PublishedKeys(string metadataUrl)
{
    private const int LeastPauseInMilliseconds = 5 * 60 * 1000;

    private static readonly HttpClient MetadataClient =
        new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) });

    private readonly SemaphoreSlim _renewing = new SemaphoreSlim(1, 1);
    private ConfigurationManager<OpenIdConnectConfiguration> _metadata = Fetching(metadataUrl);
    private long? _renewedAt;

    /// <exception cref="InvalidOperationException">The issuer's metadata cannot be had.</exception>
    public Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancellationToken) => _metadata.GetConfigurationAsync(cancellationToken);

    /// <summary>What has been published since: an issuer may sign with a key that is newer than what is known here. Asked at most every five
    /// minutes, whatever callers send.</summary>
    /// <returns>Null where there is nothing newer.</returns>
    public async Task<OpenIdConnectConfiguration> GetNewerAsync(OpenIdConnectConfiguration known, CancellationToken cancellationToken)
    {
        await _renewing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Somebody else may have asked while this caller waited.
            var current = await GetAsync(cancellationToken).ConfigureAwait(false);
            return ReferenceEquals(current, known) ? await RenewAsync(cancellationToken).ConfigureAwait(false) : current;
        }
        finally
        {
            _renewing.Release();
        }
    }

    private async Task<OpenIdConnectConfiguration> RenewAsync(CancellationToken cancellationToken)
    {
        if (Environment.TickCount64 - _renewedAt < LeastPauseInMilliseconds)
        {
            return null;
        }

        _renewedAt = Environment.TickCount64;
        var renewed = Fetching(metadataUrl);
        try
        {
            var newer = await renewed.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
            _metadata = renewed;
            return newer;
        }
        catch (InvalidOperationException)
        {
            // What is known stays: it is good until the issuer can be reached again.
            return null;
        }
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> Fetching(string metadataUrl) =>
        new ConfigurationManager<OpenIdConnectConfiguration>(metadataUrl, new OpenIdConnectConfigurationRetriever(), MetadataClient);
}
