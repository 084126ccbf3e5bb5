using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The channels that a signing key may speak for; the Bot Framework publishes them with the key.</summary>
internal static class Endorsements
{
    /// <summary>Null where the key is unknown or nothing is said about it.</summary>
    public static IReadOnlyCollection<string> Of(OpenIdConnectConfiguration metadata, string keyId)
    {
        var key = metadata.JsonWebKeySet?.Keys.FirstOrDefault(candidate => !string.IsNullOrEmpty(keyId) && candidate.KeyId == keyId);
        if (key == null || !key.AdditionalData.TryGetValue("endorsements", out var published))
        {
            return null;
        }

        return published switch
        {
            IEnumerable<object> names => names.OfType<string>().ToHashSet(),
            JsonElement { ValueKind: JsonValueKind.Array } names => names.EnumerateArray().Select(name => name.ToString()).ToHashSet(),
            _ => [],
        };
    }
}
