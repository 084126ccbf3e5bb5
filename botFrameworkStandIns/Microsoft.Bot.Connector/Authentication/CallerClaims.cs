using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token say about who calls.</summary>
internal static class CallerClaims
{
    /// <summary>A skill caller is another bot: its app id is not the audience, and the audience is not the channel service.</summary>
    public static bool AreOfSkill(IReadOnlyCollection<Claim> claims)
    {
        if (claims.Any(claim => claim is { Type: AuthenticationConstants.AppIdClaim, Value: AuthenticationConstants.AnonymousSkillAppId }))
        {
            return true;
        }

        var audience = ValueOf(claims, AuthenticationConstants.AudienceClaim);
        var appId = AppIdOf(claims);
        return !string.IsNullOrWhiteSpace(ValueOf(claims, AuthenticationConstants.VersionClaim))
            && !string.IsNullOrWhiteSpace(audience)
            && !audience.Equals(AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(appId)
            && appId != audience;
    }

    /// <summary>The caller's app id: which claim carries it depends on the version of the token.</summary>
    public static string AppIdOf(IReadOnlyCollection<Claim> claims)
    {
        var version = ValueOf(claims, AuthenticationConstants.VersionClaim);
        if (string.IsNullOrWhiteSpace(version) || version == "1.0")
        {
            return ValueOf(claims, AuthenticationConstants.AppIdClaim);
        }

        return version == "2.0" ? ValueOf(claims, AuthenticationConstants.AuthorizedParty) : null;
    }

    public static string ValueOf(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
