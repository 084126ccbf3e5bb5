using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class TokenAuthentication(
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClientFactory) : BotFrameworkAuthentication
{
    private readonly CallerAuthentication _callers = new CallerAuthentication(cloud, credentials, configuration);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var isDisabled = await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? Anonymous(activity, isDisabled)
            : await _callers
                .AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken).ConfigureAwait(false);
        var claims = identity.Claims.ToList();
        var skill = CallerClaims.AreOfSkill(claims) ? CallerClaims.AppIdOf(claims) : null;
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = skill ?? cloud.Scope,
            CallerId = CallerId(isDisabled, skill),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        var botAppId = CallerClaims.ValueOf(claimsIdentity.Claims, AuthenticationConstants.AudienceClaim)
            ?? CallerClaims.ValueOf(claimsIdentity.Claims, AuthenticationConstants.AppIdClaim);
        return new HttpConnectorFactory(botAppId, cloud, credentials, httpClientFactory);
    }

    private static ClaimsIdentity Anonymous(Activity activity, bool isDisabled)
    {
        if (!isDisabled)
        {
            throw new UnauthorizedAccessException("The request has no Authorization header.");
        }

        var isSkill = activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill;
        IEnumerable<Claim> claims =
            isSkill ? [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)] : [];
        return new ClaimsIdentity(claims, AuthenticationConstants.AnonymousAuthType);
    }

    private string CallerId(bool isDisabled, string skill)
    {
        if (isDisabled)
        {
            return null;
        }

        return skill == null ? cloud.CallerId : CallerIdConstants.BotToBotPrefix + skill;
    }
}
