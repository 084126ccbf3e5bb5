using Backpain.Dialogs.FormCards;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Backpain.Dialogs;

/// <summary>
/// Answering is safe: a fault in a turn is logged by its type, the person gets an apology and the way to somebody who can help, and the
/// conversation goes on from the state before the turn.
/// </summary>
public sealed partial class ApologiseForFaults(IContentLibrary content, ILogger<ApologiseForFaults> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        try
        {
            await next(cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Neither the message nor the stack's values: they may hold what a patient wrote.
            LogFault(fault.GetType().Name, fault.StackTrace);
            if (turnContext.Activity.Type == ActivityTypes.Invoke)
            {
                await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 500 } }, cancellationToken);
            }

            if (turnContext.Activity.Type == ActivityTypes.Message || PressedCard.Of(turnContext.Activity) is { Verb: PressedCard.Send })
            {
                await turnContext.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording["conversation.fault"]), cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {FaultType} at {Where}")]
    private partial void LogFault(string faultType, string? where);
}
