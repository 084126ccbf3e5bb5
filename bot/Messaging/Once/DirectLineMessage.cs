using System.Security.Cryptography;
using System.Text;
using Backpain.Bot.DirectLine.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Bot.Messaging.Once;

/// <summary>Messages of the bot's own Direct Line: the server gives them their ids, so that pages name them in the channel's data.</summary>
internal static class DirectLineMessage
{
    internal static bool IsOne(IActivity activity) => activity.ServiceUrl == Participants.ServiceUrl;

    /// <returns>A hash of what the page calls its message, or null where it doesn't say.</returns>
    internal static string? ClientIdOf(IActivity activity) =>
        activity.ChannelData is JObject data && data["clientActivityID"] is JValue { Type: JTokenType.String } id && (string?)id is { Length: > 0 } name
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))
            : null;
}
