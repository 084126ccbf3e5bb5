using Backpain.Dialogs.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs;

/// <summary>Finds what a person said in a message, whichever way the channel carries it.</summary>
internal static class IncomingText
{
    /// <returns>The text without a mention of the bot, or what a submitted card says; empty when the message says nothing.</returns>
    internal static string Of(IMessageActivity activity)
    {
        var text = MentionText.Strip(activity);
        return text.Length == 0 ? OfValue(activity.Value) : text;
    }

    /// <returns>The text as it now is.</returns>
    internal static string Of(IMessageUpdateActivity activity) => MentionText.Strip((IMessageActivity)activity);

    private static string OfValue(object? value) => value switch
    {
        string text => text.Trim(),
        JObject submitted => string.Join("\n", submitted.Properties().Where(Says).Select(property => property.Value.ToString().Trim())),
        _ => "",
    };

    private static bool Says(JProperty property) => property.Value.Type is JTokenType.String && property.Value.ToString().Trim().Length > 0;
}
