using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens come from and go to.</summary>
/// <param name="Issuer">Issues the tokens of channels.</param>
/// <param name="MetadataUrl">OpenID metadata of the channels' issuer.</param>
/// <param name="EmulatorMetadataUrl">OpenID metadata of the issuer for the Emulator and for other bots.</param>
/// <param name="LoginEndpoint">Gives the bot its own tokens; {0} stands for a tenant.</param>
/// <param name="Scope">Whom the bot's own tokens are for.</param>
/// <param name="CallerId">Names the cloud in an activity's callerId.</param>
/// <param name="IsBuiltIn">One of Microsoft's clouds, not one that configuration describes.</param>
internal sealed record Cloud(
    string Issuer,
    string MetadataUrl,
    string EmulatorMetadataUrl,
    string LoginEndpoint,
    string Scope,
    string CallerId,
    bool ValidateAuthority = true,
    bool IsBuiltIn = true)
{
    public static Cloud Public { get; } = new Cloud(
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        CallerIdConstants.PublicAzureChannel);

    public static Cloud Government { get; } = new Cloud(
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        CallerIdConstants.USGovChannel);
}
