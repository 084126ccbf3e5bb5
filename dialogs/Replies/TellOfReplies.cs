using Backpain.Consultations.Statistics;
using Backpain.Dialogs.Forms;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Replies;

/// <summary>
/// Tells what was asked and how it was answered, whatever channel it came by: the kind and the topics of each reply, and the text of
/// a message that found no answer. The questions of forms are left out, and so is all that was said to them.
/// </summary>
public sealed class TellOfReplies(INoteReplies notes) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.OnSendActivities(async (turn, activities, send) =>
        {
            var sent = await send();
            foreach (var reply in ReplyMetadata.In(activities).Where(reply => reply.Asking is null))
            {
                Tell(reply, turn.Activity);
            }

            return sent;
        });
        await next(cancellationToken);
    }

    private void Tell(ReplyMetadata reply, Activity message)
    {
        string?[] subjects = reply.Topics.Count > 0 ? [.. reply.Topics] : [reply.Intent ?? reply.Level];
        notes.Note(new GivenReply(reply.Kind, [.. subjects.OfType<string>()]));
        if (WhyUnanswered(reply) is { } kind && message.Type == ActivityTypes.Message && !string.IsNullOrWhiteSpace(message.Text))
        {
            notes.NoteUnanswered(message.Text, kind);
        }
    }

    private static UnansweredKind? WhyUnanswered(ReplyMetadata reply) => reply switch
    {
        { Kind: ReplyKinds.Decline, Intent: IntentIds.Unsure } => UnansweredKind.NotUnderstood,
        { Kind: ReplyKinds.Clarify, Topics.Count: > 0 } => UnansweredKind.Choice,
        _ => null,
    };
}
