using Backpain.Consultations.Statistics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Teams;

/// <summary>
/// Counts what people thought of an answer: by the buttons that Teams shows under it, or by a reaction to it. Only that it helped or did
/// not is taken; what anybody wrote with it is not read. Neither is answered.
/// </summary>
public sealed class CountFeedback(INoteReplies notes) : IMiddleware
{
    /// <summary>Kinds of the count.</summary>
    public const string Helpful = "helpful";
    public const string NotHelpful = "notHelpful";

    private const string Invoke = "message/submitAction";

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

        if (activity is { Type: ActivityTypes.Invoke, Name: Invoke })
        {
            var status = Count(activity.Value as JObject) ? 200 : 400;
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status } }, cancellationToken);
            return;
        }

        await next(cancellationToken);
    }

    private bool Count(JObject? value)
    {
        var reaction = value?["actionName"] is JValue { Value: "feedback" } && value["actionValue"] is JObject feedback ? (feedback["reaction"] as JValue)?.Value as string : null;
        var kind = reaction switch { "like" => Helpful, "dislike" => NotHelpful, _ => null };
        if (kind is not null)
        {
            Note(kind);
        }

        return kind is not null;
    }

    private void Note(string kind) => notes.Note(new GivenReply(kind, []));
}
