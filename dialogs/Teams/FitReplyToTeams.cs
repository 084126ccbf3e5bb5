using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Teams;

/// <summary>
/// Shows replies as Teams can: suggestions as chips in a personal chat and, as chips are shown there only, as the buttons of a card where
/// others read along; and asks under each answer whether it helped.
/// </summary>
public sealed class FitReplyToTeams : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (SharedConversation.IsTeams(turnContext.Activity))
        {
            turnContext.OnSendActivities(async (turn, activities, send) =>
            {
                activities.Where(activity => activity.Type == ActivityTypes.Message).ToList().ForEach(message => Fit(message, turn.Activity));
                return await send();
            });
        }

        await next(cancellationToken);
    }

    private static void Fit(Activity message, Activity asked)
    {
        if (ReplyMetadata.Of(message)?.Kind == ReplyKinds.Answer)
        {
            message.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };
        }

        if (message.SuggestedActions?.Actions is not { Count: > 0 } suggestions)
        {
            return;
        }

        message.SuggestedActions.To = [asked.From.Id];
        if (SharedConversation.IsShared(asked))
        {
            message.SuggestedActions = null;
            message.Attachments = [.. message.Attachments ?? [], new HeroCard(buttons: [.. suggestions.Select(AsButton)]).ToAttachment()];
        }
    }

    /// <summary>Reaches the bot without a mention, and shows in the chat what was pressed.</summary>
    private static CardAction AsButton(CardAction chip) =>
        new() { Type = ActionTypes.MessageBack, Title = chip.Title, Text = chip.Value?.ToString(), DisplayText = chip.Title };
}
