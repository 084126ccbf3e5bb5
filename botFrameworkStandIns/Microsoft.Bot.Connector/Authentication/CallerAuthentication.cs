using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the token of a caller: a channel, the Emulator with the bot's own identity, or another bot (this one is its skill).</summary>
internal sealed class CallerAuthentication(
    Cloud cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration)
{
    private static readonly string[] MicrosoftIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private static readonly string[] TenantIssuers =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    private readonly TokenValidator _channelTokens = new TokenValidator(cloud.MetadataUrl, configuration);
    private readonly TokenValidator _emulatorTokens = new TokenValidator(cloud.EmulatorMetadataUrl, configuration);

    /// <exception cref="UnauthorizedAccessException">The token does not prove that this caller may call this bot.</exception>
    public async Task<ClaimsIdentity> AuthenticateAsync(
        string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = BearerHeader.Read(authHeader);
        var identity = await AuthenticateAsync(token, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
        await ValidateClaimsAsync(identity).ConfigureAwait(false);
        return identity;
    }

    private Task<ClaimsIdentity> AuthenticateAsync(
        JsonWebToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (CallerClaims.AreOfSkill(token.Claims.ToList()))
        {
            return AuthenticateSkillAsync(token, channelId, cancellationToken);
        }

        var emulatorIssuers = MicrosoftIssuers.Concat(IssuersOfTenant(token)).ToList();
        return emulatorIssuers.Contains(token.Issuer)
            ? AuthenticateEmulatorAsync(token, channelId, emulatorIssuers, cancellationToken)
            : AuthenticateChannelAsync(token, channelId, serviceUrl, cancellationToken);
    }

    private async Task<ClaimsIdentity> AuthenticateChannelAsync(
        JsonWebToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = await _channelTokens
            .ValidateAsync(token, [cloud.Issuer], channelId, mustBeEndorsed: true, cancellationToken).ConfigureAwait(false);
        var audience = CallerClaims.ValueOf(identity.Claims, AuthenticationConstants.AudienceClaim);
        await RequireOwnAppIdAsync(audience, cancellationToken).ConfigureAwait(false);
        var claimed = CallerClaims.ValueOf(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
        var isClaimed = !string.IsNullOrWhiteSpace(claimed) && claimed.Equals(serviceUrl, StringComparison.OrdinalIgnoreCase);
        if (serviceUrl != null && !isClaimed)
        {
            throw new UnauthorizedAccessException("The token is not for the service URL of the activity.");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> AuthenticateEmulatorAsync(
        JsonWebToken token, string channelId, IEnumerable<string> issuers, CancellationToken cancellationToken)
    {
        var accepted = cloud.IsBuiltIn ? issuers : MicrosoftIssuers.Concat(configuration.ValidTokenIssuers ?? []);
        var identity = await _emulatorTokens
            .ValidateAsync(token, accepted, channelId, mustBeEndorsed: false, cancellationToken).ConfigureAwait(false);
        RequireVersion(identity);
        await RequireOwnAppIdAsync(CallerClaims.AppIdOf(identity.Claims.ToList()), cancellationToken).ConfigureAwait(false);
        return identity;
    }

    private async Task<ClaimsIdentity> AuthenticateSkillAsync(JsonWebToken token, string channelId, CancellationToken cancellationToken)
    {
        if (!cloud.IsBuiltIn)
        {
            throw new UnauthorizedAccessException("Other bots cannot call this one outside Microsoft's clouds.");
        }

        var accepted = MicrosoftIssuers.Concat(configuration.ValidTokenIssuers ?? []);
        var identity = await _emulatorTokens
            .ValidateAsync(token, accepted, channelId, mustBeEndorsed: false, cancellationToken).ConfigureAwait(false);
        RequireVersion(identity);
        var audience = CallerClaims.ValueOf(identity.Claims, AuthenticationConstants.AudienceClaim);
        await RequireOwnAppIdAsync(audience, cancellationToken).ConfigureAwait(false);
        return identity;
    }

    private async Task ValidateClaimsAsync(ClaimsIdentity identity)
    {
        var claims = identity.Claims.ToList();
        if (configuration.ClaimsValidator != null)
        {
            await configuration.ClaimsValidator.ValidateClaimsAsync(claims).ConfigureAwait(false);
        }
        else if (CallerClaims.AreOfSkill(claims))
        {
            throw new UnauthorizedAccessException("Other bots may call this one only where a ClaimsValidator lets them.");
        }
    }

    private async Task RequireOwnAppIdAsync(string appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is not for this bot.");
        }
    }

    private static void RequireVersion(ClaimsIdentity identity)
    {
        if (CallerClaims.ValueOf(identity.Claims, AuthenticationConstants.VersionClaim) == null)
        {
            throw new UnauthorizedAccessException("The token does not say its version.");
        }
    }

    private static IEnumerable<string> IssuersOfTenant(JsonWebToken token)
    {
        token.TryGetPayloadValue<string>(AuthenticationConstants.TenantIdClaim, out var tenant);
        return !string.IsNullOrEmpty(tenant)
            ? TenantIssuers.Select(template => string.Format(CultureInfo.InvariantCulture, template, tenant))
            : [];
    }
}
