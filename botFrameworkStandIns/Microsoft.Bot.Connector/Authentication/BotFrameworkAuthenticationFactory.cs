using System;
using System.Linq;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud and no identity: authentication is off.</summary>
    public static BotFrameworkAuthentication Create() => new TokenAuthentication(
        Cloud.Public, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null);

    /// <summary>
    /// As soon as one of the addresses or <paramref name="callerId"/> is given, nothing is taken from Microsoft's clouds: all of them
    /// have to be given. Metadata addresses must be HTTPS.
    /// </summary>
    /// <exception cref="ArgumentException">The channel service is not known.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        var described = new Cloud(
            toBotFromChannelTokenIssuer,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            callerId,
            validateAuthority,
            IsBuiltIn: false);
        var cloud = IsAnyGiven(described, oAuthUrl) ? described : BuiltIn(channelService);
        return new TokenAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory);
    }

    private static bool IsAnyGiven(Cloud cloud, string oAuthUrl)
    {
        string[] settings =
            [cloud.Issuer, cloud.MetadataUrl, cloud.EmulatorMetadataUrl, cloud.LoginEndpoint, cloud.Scope, cloud.CallerId, oAuthUrl];
        return settings.Any(setting => !string.IsNullOrEmpty(setting));
    }

    private static Cloud BuiltIn(string channelService) => channelService switch
    {
        null or "" => Cloud.Public,
        GovernmentAuthenticationConstants.ChannelService => Cloud.Government,
        _ => throw new ArgumentException($"The channel service '{channelService}' is not known."),
    };
}
