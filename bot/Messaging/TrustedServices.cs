namespace Backpain.Bot.Messaging;

/// <summary>
/// Where replies may go. A message names the service that takes its reply, and the reply carries the bot's token: a host that is
/// nobody's channel must never get it.
/// </summary>
internal sealed class TrustedServices(ChannelsOptions options)
{
    // Anybody can register a name below trafficmanager.net: only the one name of Teams is trusted there.
    private static readonly string[] PublicCloud = [".botframework.com", "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];
    private static readonly string[] GovernmentCloud = [".botframework.azure.us", "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"];

    private readonly string[] hosts =
    [
        .. options.ChannelService == ChannelsOptions.GovernmentService ? GovernmentCloud : PublicCloud,
        .. options.TrustedServiceHosts,
    ];

    /// <summary>Over HTTPS to a known host. To this machine HTTP will do, where a setting trusts it, or where the bot has no identity to lose.</summary>
    internal bool IsTrusted(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && IsTrusted(address);

    internal bool IsTrusted(Uri address) => address.IsLoopback
        ? address.Scheme is "http" or "https" && (options.AppId.Length == 0 || IsNamed(address.IdnHost))
        : address.Scheme == "https" && IsNamed(address.IdnHost);

    private bool IsNamed(string host) => hosts.Any(trusted => trusted.StartsWith('.')
        ? host.EndsWith(trusted, StringComparison.OrdinalIgnoreCase)
        : host.Equals(trusted, StringComparison.OrdinalIgnoreCase));
}
