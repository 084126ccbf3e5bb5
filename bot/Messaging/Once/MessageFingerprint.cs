using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Backpain.Bot.Messaging.Once;

/// <summary>What a message is known by when it comes again; hashes, so that nobody reads in them what was said.</summary>
/// <param name="Id">Its sender's id for it, together with what it says: some channels use the id again for an edited message.</param>
/// <param name="Content">What it says.</param>
internal sealed record MessageFingerprint(string Id, string Content, DateTimeOffset At)
{
    /// <returns>Null for an activity that its sender gave no id.</returns>
    internal static MessageFingerprint? Of(Activity activity, DateTimeOffset now)
    {
        if (activity.Id is not { Length: > 0 })
        {
            return null;
        }

        var content = Hash(activity.Type, activity.Name, activity.Text, activity.Value is null ? null : JsonConvert.SerializeObject(activity.Value));
        var id = DirectLineMessage.IsOne(activity) ? DirectLineMessage.ClientIdOf(activity) ?? activity.Id : OfChannel(activity);
        return new(Hash(id, content), content, now);
    }

    /// <summary>A repeated activity carries the time of the first; a reaction taken back and made anew does not.</summary>
    private static string OfChannel(Activity activity) => $"{activity.Id}@{activity.Timestamp?.UtcTicks.ToString(CultureInfo.InvariantCulture)}";

    private static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(parts))));
}
