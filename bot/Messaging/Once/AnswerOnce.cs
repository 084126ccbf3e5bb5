using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Messaging.Once;

/// <summary>
/// Channels deliver a message again when they did not hear in time that it arrived. A message is answered once: its turns come one after
/// the other, and what was answered is written together with the state that the turn left behind, so that no crash comes between the two.
/// A repeated message gets the same status and, where replies travel in the answer, the same replies; no second turn.
/// </summary>
internal sealed class AnswerOnce(ConversationState conversation, ITakeTurns turns, TimeProvider time) : IMiddleware
{
    private readonly IStatePropertyAccessor<AnsweredMessages> answered = conversation.CreateProperty<AnsweredMessages>("answered");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity is not { ChannelId: { Length: > 0 } channel, Conversation.Id: { Length: > 0 } id })
        {
            // Where nothing is remembered, nothing can be repeated.
            await next(cancellationToken);
            return;
        }

        await using var turn = await turns.EnterAsync($"{channel}/conversations/{id}", $"{channel}/users/{turnContext.Activity.From?.Id}", cancellationToken);
        await AnswerAsync(turnContext, next, cancellationToken);
    }

    private async Task AnswerAsync(ITurnContext turn, NextDelegate next, CancellationToken cancellationToken)
    {
        var message = MessageFingerprint.Of(turn.Activity, time.GetUtcNow());
        var earlier = await answered.GetAsync(turn, () => new AnsweredMessages(), cancellationToken);
        if (message is not null && earlier.Find(message) is { } found)
        {
            await RepeatAsync(turn, found, message, cancellationToken);
            return;
        }

        if (message is not null)
        {
            RememberReplies(turn, new AnsweredMessage(message));
        }

        await next(cancellationToken);
    }

    /// <summary>Replies that went their own way have arrived, or the turn would not have come to its end.</summary>
    private static async Task RepeatAsync(ITurnContext turn, AnsweredMessage found, MessageFingerprint message, CancellationToken cancellationToken)
    {
        var lost = DirectLineMessage.IsOne(turn.Activity) && found.Id == message.Id;
        var replies = found.ReadReplies().Where(reply => lost || TravelsInTheAnswer(reply, turn.Activity)).ToArray();
        if (replies.Length > 0)
        {
            await turn.SendActivitiesAsync(replies, cancellationToken);
        }
    }

    /// <summary>Traces are for developers, and hold the whole state.</summary>
    private static bool IsSaid(IActivity reply) => reply.Type != ActivityTypes.Trace;

    private static bool TravelsInTheAnswer(IActivity reply, Activity message) =>
        message.DeliveryMode == DeliveryModes.ExpectReplies || reply.Type == ActivityTypesEx.InvokeResponse;

    private void RememberReplies(ITurnContext turn, AnsweredMessage message)
    {
        turn.OnSendActivities(async (context, activities, send) =>
        {
            var responses = await send();

            // Asked for again each time: the state may have been cleared in between.
            var kept = await answered.GetAsync(context, () => new AnsweredMessages(), CancellationToken.None);
            kept.Add(message, activities, reply => IsSaid(reply) && (TravelsInTheAnswer(reply, context.Activity) || DirectLineMessage.IsOne(context.Activity)));
            return responses;
        });
    }
}
