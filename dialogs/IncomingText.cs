using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs;

/// <summary>Finds what a person said in a message, whichever way the channel carries it.</summary>
internal static class IncomingText
{
    /// <returns>The text without a mention of the bot, or what a submitted card says; empty when the message says nothing.</returns>
    internal static string Of(IMessageActivity activity)
    {
        var text = (activity as Activity)?.RemoveRecipientMention() ?? activity.Text;
        return string.IsNullOrWhiteSpace(text) ? OfValue(activity.Value) : text.Trim();
    }

    private static string OfValue(object? value) => value switch
    {
        string text => text.Trim(),
        JObject submitted => string.Join("\n", submitted.Properties().Where(Says).Select(property => property.Value.ToString().Trim())),
        _ => "",
    };

    private static bool Says(JProperty property) => property.Value.Type is JTokenType.String && property.Value.ToString().Trim().Length > 0;
}
