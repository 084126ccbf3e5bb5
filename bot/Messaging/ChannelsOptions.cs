namespace Backpain.Bot.Messaging;

/// <summary>The settings of Azure Bot Service's channels: Microsoft's own names for who the bot is, and <c>Backpain:Channels</c>.</summary>
internal sealed record ChannelsOptions
{
    public const string Section = "Backpain:Channels";

    /// <summary>The value of <c>ChannelService</c> for the clouds of the US government; empty is the public cloud.</summary>
    internal const string GovernmentService = "https://botframework.azure.us";

    private static readonly string[] Types = ["", "MultiTenant", "SingleTenant", "UserAssignedMSI"];

    /// <summary>Hosts that replies may go to besides those of Microsoft's channels, for example <c>localhost</c> for the Emulator of a bot with an identity.</summary>
    public IReadOnlyList<string> TrustedServiceHosts { get; init; } = [];

    public string ChannelService { get; init; } = "";

    public string AppId { get; init; } = "";

    internal static ChannelsOptions From(IConfiguration configuration) =>
        (configuration.GetSection(Section).Get<ChannelsOptions>() ?? new ChannelsOptions()) with
        {
            ChannelService = configuration["ChannelService"] ?? "",
            AppId = configuration["MicrosoftAppId"] ?? "",
        };

    /// <summary>Everything that is wrong with these settings, each by its name.</summary>
    internal IEnumerable<string> Faults(IConfiguration configuration)
    {
        if (ChannelService is not ("" or GovernmentService))
        {
            yield return $"ChannelService must be empty or {GovernmentService}.";
        }

        foreach (var host in TrustedServiceHosts.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            yield return $"{Section}:TrustedServiceHosts has '{host}'; it must be a host's name, without scheme, port or path.";
        }

        foreach (var fault in IdentityFaults(configuration))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> IdentityFaults(IConfiguration configuration)
    {
        var type = configuration["MicrosoftAppType"] ?? "";
        var known = Types.FirstOrDefault(name => name.Equals(type, StringComparison.OrdinalIgnoreCase));
        string[] needed = known switch
        {
            "SingleTenant" => ["MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword"],
            "UserAssignedMSI" => ["MicrosoftAppId", "MicrosoftAppTenantId"],
            _ => [],
        };
        return
        [
            .. known is null ? [$"MicrosoftAppType is '{type}'; it must be MultiTenant, SingleTenant or UserAssignedMSI."] : Array.Empty<string>(),
            .. needed.Where(name => string.IsNullOrWhiteSpace(configuration[name])).Select(name => $"{name} is needed when MicrosoftAppType is {known}."),
            .. known == "UserAssignedMSI" && !string.IsNullOrWhiteSpace(configuration["MicrosoftAppPassword"])
                ? ["MicrosoftAppPassword must be empty when MicrosoftAppType is UserAssignedMSI."] : Array.Empty<string>(),
        ];
    }
}
