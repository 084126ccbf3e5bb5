using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Fitting;

/// <summary>
/// Shows replies as the channel can: plain text, numbers in place of buttons, long answers in parts. What is answered to that ("2",
/// "more") is read here too, so that nobody behind it needs to know of channels. Channels that show all keep what they get.
/// </summary>
public sealed class FitReplyToChannel : IMiddleware
{
    private readonly BotMemory memory;
    private readonly FitReply fit;
    private readonly IContentLibrary content;

    internal FitReplyToChannel(BotMemory memory, FitReply fit, IContentLibrary content) => (this.memory, this.fit, this.content) = (memory, fit, content);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var channel = ChannelTable.Of(turnContext.Activity.ChannelId);
        if (channel.KeepsAll || turnContext.Activity.Conversation is null)
        {
            await next(cancellationToken);
            return;
        }

        var shown = (await memory.ConversationAsync(turnContext, cancellationToken)).Shown;
        if (turnContext.Activity.Type == ActivityTypes.Message && await TakeMoreAsync(turnContext, channel, shown, cancellationToken))
        {
            return;
        }

        turnContext.OnSendActivities(async (turn, activities, send) =>
        {
            var now = (await memory.ConversationAsync(turn, CancellationToken.None)).Shown;
            var fitted = activities.SelectMany(activity => activity.Type == ActivityTypes.Message ? fit.Fit(activity, channel, now) : [activity]).ToList();
            activities.Clear();
            activities.AddRange(fitted);
            return await send();
        });
        await next(cancellationToken);
    }

    /// <returns>Whether the message asked for no more than the rest of an answer.</returns>
    private async Task<bool> TakeMoreAsync(ITurnContext turn, ChannelProfile channel, ShownInParts shown, CancellationToken cancellationToken)
    {
        var text = IncomingText.Of(turn.Activity);
        if (shown.Rest.Length > 0 && MeansMore(text))
        {
            await turn.SendActivityAsync(fit.Next(channel, shown), cancellationToken);
            await memory.SaveAsync(turn, cancellationToken);
            return true;
        }

        turn.Activity.Text = OfferedChoices.Pick(text, shown.Choices) ?? turn.Activity.Text;
        shown.Choices.Clear();
        shown.Rest = "";
        return false;
    }

    private bool MeansMore(string text) =>
        content.Current.Wording["channel.more"].Suggestions.Contains(text.Trim(' ', '.', '!'), StringComparer.OrdinalIgnoreCase);
}
