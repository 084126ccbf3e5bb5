using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates tokens with the keys that one issuer publishes. They are fetched once, every 12 hours, and when a token names a new one.</summary>
internal sealed class TokenValidator
{
    private static readonly JsonWebTokenHandler Handler = new JsonWebTokenHandler { MapInboundClaims = true };

    private readonly PublishedKeys _keys;
    private readonly AuthenticationConfiguration _configuration;

    /// <param name="metadataUrl">HTTPS. Without one no issuer is trusted.</param>
    public TokenValidator(string metadataUrl, AuthenticationConfiguration configuration)
    {
        _configuration = configuration;
        _keys = string.IsNullOrEmpty(metadataUrl) ? null : new PublishedKeys(metadataUrl);
    }

    /// <param name="mustBeEndorsed">Whether a key that has no endorsements at all is refused.</param>
    /// <exception cref="UnauthorizedAccessException">The token is not valid, or its key is not endorsed for the channel.</exception>
    /// <exception cref="InvalidOperationException">The issuer's metadata cannot be had.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(
        JsonWebToken token, IEnumerable<string> issuers, string channelId, bool mustBeEndorsed, CancellationToken cancellationToken)
    {
        if (_keys == null || !issuers.Contains(token.Issuer))
        {
            throw new UnauthorizedAccessException("The issuer of the token is not trusted.");
        }

        var metadata = await _keys.GetAsync(cancellationToken).ConfigureAwait(false);
        var result = await ValidateAsync(token, metadata).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException
            && await _keys.GetNewerAsync(metadata, cancellationToken).ConfigureAwait(false) is { } newer)
        {
            metadata = newer;
            result = await ValidateAsync(token, newer).ConfigureAwait(false);
        }

        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException($"The token is not valid: {result.Exception.GetType().Name}.");
        }

        RequireEndorsements(metadata, result.SecurityToken.SigningKey?.KeyId, channelId, mustBeEndorsed);
        return result.ClaimsIdentity;
    }

    private static Task<TokenValidationResult> ValidateAsync(JsonWebToken token, OpenIdConnectConfiguration metadata) =>
        Handler.ValidateTokenAsync(token, ParametersFor(token.Issuer, metadata.SigningKeys));

    private static TokenValidationParameters ParametersFor(string issuer, IEnumerable<SecurityKey> keys) => new TokenValidationParameters
    {
        ClockSkew = TimeSpan.FromMinutes(5),
        IssuerSigningKeys = keys,
        RequireSignedTokens = true,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        ValidateAudience = false, // Whether the token is for this bot is asked of the credentials, which know all of its ids.
        ValidateIssuerSigningKey = true,
        ValidateLifetime = true,
        ValidIssuer = issuer,
    };

    private void RequireEndorsements(OpenIdConnectConfiguration metadata, string keyId, string channelId, bool mustBeEndorsed)
    {
        var endorsements = Endorsements.Of(metadata, keyId);
        if (endorsements == null && !mustBeEndorsed)
        {
            return;
        }

        var required = _configuration.RequiredEndorsements.Append(channelId).Where(name => !string.IsNullOrEmpty(name));
        if (endorsements == null || !required.All(endorsements.Contains))
        {
            throw new UnauthorizedAccessException("The key of the token is not endorsed for the channel of the activity.");
        }
    }
}
