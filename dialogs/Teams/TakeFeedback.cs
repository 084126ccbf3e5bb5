using Backpain.Dialogs.Memory;
using Backpain.Dialogs.UrgentSymptoms;
using Microsoft.Bot.Builder;

namespace Backpain.Dialogs.Teams;

/// <summary>Takes what was pressed and written under an answer. The words are kept nowhere, but a red flag in them is warned of in the chat.</summary>
internal sealed class TakeFeedback(BotMemory memory, LookForUrgentSymptoms urgentSymptoms)
{
    internal async Task<InvokeResponse> TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (Feedback.Of(turn.Activity) is not { } feedback)
        {
            return new InvokeResponse { Status = 400 };
        }

        await urgentSymptoms.WarnOfNewAsync(turn, feedback.Words.Trim(), await memory.ConversationAsync(turn, cancellationToken), cancellationToken);
        return new InvokeResponse { Status = 200 };
    }
}
