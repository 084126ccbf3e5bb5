using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.FormCards;

/// <summary>Answers to a pressed button.</summary>
internal static class CardAnswer
{
    internal static AdaptiveCardInvokeResponse NotKnown { get; } = new()
    {
        StatusCode = 400,
        Type = "application/vnd.microsoft.error",
        Value = new Error("BadRequest", "The action belongs to no card of this bot."),
    };

    internal static AdaptiveCardInvokeResponse Of(JObject card) => new() { StatusCode = 200, Type = ShowFormCard.ContentType, Value = card };
}
