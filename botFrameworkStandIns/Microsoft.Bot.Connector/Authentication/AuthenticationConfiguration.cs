using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of callers beyond a valid token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the one for the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();

    /// <summary>Checks the claims of every caller; throws to refuse. Without one, other bots cannot call this bot as a skill.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers that are accepted for the Emulator and for other bots, besides the usual ones.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
