using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Messaging;

/// <summary>Shows that the bot is typing, from a moment after a message came until its first reply goes out.</summary>
/// <remarks>The SDK's middleware of this kind goes on for ever after a turn that broke, and breaks a turn when the channel takes no typing.</remarks>
internal sealed class ShowTyping(TimeProvider time) : IMiddleware
{
    internal static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(700);

    /// <summary>Channels show it for a few seconds.</summary>
    internal static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = IsShown(turnContext.Activity) ? TypeAsync(turnContext, answered.Token) : Task.CompletedTask;

        // An apology may still come when the turn is over.
        var isOver = false;
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            await (!isOver && activities.Exists(activity => activity.Type == ActivityTypes.Message) ? answered.CancelAsync() : Task.CompletedTask);
            return await send();
        });
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            isOver = true;
            await answered.CancelAsync();
            await typing;
        }
    }

    /// <summary>Replies that travel in the answer all arrive at its end.</summary>
    private static bool IsShown(Activity activity) => activity.Type == ActivityTypes.Message && activity.DeliveryMode != DeliveryModes.ExpectReplies;

    private async Task TypeAsync(ITurnContext turn, CancellationToken answered)
    {
        try
        {
            for (var pause = Moment; ; pause = Every)
            {
                await Task.Delay(pause, time, answered);
                var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turn.Activity.RelatesTo };
                await turn.Adapter.SendActivitiesAsync(turn, [typing.ApplyConversationReference(turn.Activity.GetConversationReference())], answered);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or HttpRequestException or ErrorResponseException)
        {
            // Over; or a channel that takes no typing, which is no reason to take no reply.
        }
    }
}
