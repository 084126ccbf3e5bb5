using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

internal static class TurnResult
{
    /// <summary>What a turn answers the request with that started it. Null where nobody waits for more than status 200.</summary>
    public static InvokeResponse Of(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            var replies = new ExpectedReplies { Activities = context.BufferedReplyActivities };
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = replies };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        var answer = context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey);
        return answer == null ? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented } : (InvokeResponse)answer.Value;
    }
}
