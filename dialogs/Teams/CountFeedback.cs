using Backpain.Consultations.Statistics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Teams;

/// <summary>
/// Counts what people thought of an answer: by the buttons that Teams shows under it, or by a reaction to it. Only that it helped or did
/// not is noted. Neither is answered in the chat.
/// </summary>
public sealed class CountFeedback(INoteReplies notes) : IMiddleware
{
    /// <summary>Kinds of the count.</summary>
    public const string Helpful = "helpful";
    public const string NotHelpful = "notHelpful";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var activity = turnContext.Activity;
        if (activity is { Type: ActivityTypes.MessageReaction, ReactionsAdded: { } reactions })
        {
            // Sad and angry faces may be about the pain; they are not counted.
            reactions.Where(reaction => reaction.Type is "like" or "heart").ToList().ForEach(_ => Note(Helpful));
        }

        if (Feedback.Of(activity) is { } feedback)
        {
            Note(feedback.Helped ? Helpful : NotHelpful);
        }

        await next(cancellationToken);
    }

    private void Note(string kind) => notes.Note(new GivenReply(kind, []));
}
