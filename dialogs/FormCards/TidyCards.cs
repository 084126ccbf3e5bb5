using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.FormCards;

/// <summary>
/// Keeps the cards in a chat as true as the chat: where a form was sent or given up, whichever way, no form is left to fill in, and whoever
/// wants to be forgotten has their cards taken away.
/// </summary>
internal sealed class TidyCards(ShowFormCard show, BotMemory memory)
{
    /// <summary>The end of every turn.</summary>
    internal async Task TidyAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!SharedConversation.IsTeams(turn.Activity))
        {
            return;
        }

        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        foreach (var card in conversation.Cards.Where(card => card.IsForgotten).ToList())
        {
            conversation.Cards.Remove(card);
            await TryAsync(() => turn.DeleteActivityAsync(card.MessageId, cancellationToken));
        }

        foreach (var card in conversation.Cards.Where(card => card.IsOpen && card.FormId != conversation.Form?.Id))
        {
            card.IsOpen = false;
            await PutAsync(turn, card.MessageId, conversation.SentForms.TryGetValue(card.FormId, out var reference) ? show.Sent(reference) : show.Closed(), cancellationToken);
        }
    }

    /// <summary>Puts the card as it looks now in the place of the one that was pressed, for clients that show no answer to a button.</summary>
    internal async Task ReplaceAsync(ITurnContext turn, PressedCard pressed, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        if (turn.Activity.ReplyToId is not { Length: > 0 } shown || conversation.Cards.Exists(card => card.MessageId == shown && card.FormId != conversation.Form?.Id))
        {
            return;
        }

        await PutAsync(turn, shown, await show.NowAsync(turn, pressed, cancellationToken), cancellationToken);
    }

    private static async Task PutAsync(ITurnContext turn, string message, JObject card, CancellationToken cancellationToken)
    {
        var update = (Activity)MessageFactory.Attachment(ShowFormCard.AsAttachment(card));
        update.Id = message;
        await TryAsync(() => turn.UpdateActivityAsync(update, cancellationToken));
    }

    private static async Task TryAsync(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (Exception fault) when (fault is ErrorResponseException or HttpRequestException or NotSupportedException)
        {
            // The channel can't: the old card stays, and can't be sent twice all the same.
        }
    }
}
