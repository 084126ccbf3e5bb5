using Backpain.Bot.DirectLine.Access;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Backpain.Bot.DirectLine.Activities;

/// <summary>Reads what a page posts and takes out what only the server may say.</summary>
internal static class IncomingActivity
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.Invoke, ActivityTypes.EndOfConversation,
        ActivityTypes.MessageReaction, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.ConversationUpdate,
        ActivityTypes.Command, ActivityTypes.CommandResult, ActivityTypes.Handoff,
    };

    /// <exception cref="RefusedException">It is no activity, or of no type that a page may post.</exception>
    internal static Activity Read(byte[] json)
    {
        var activity = Parse(json) ?? throw RefusedException.BadRequest("The body must be an activity, as a JSON object.");
        if (string.IsNullOrWhiteSpace(activity.Type))
        {
            throw RefusedException.BadRequest("The activity has no type; most are of type \"message\".");
        }

        return Known.Contains(activity.Type)
            ? Clean(activity)
            : throw RefusedException.BadRequest("The activity's type is unknown; most are of type \"message\".");
    }

    private static Activity? Parse(byte[] json)
    {
        try
        {
            return ActivityJson.Read<Activity>(json);
        }
        catch (JsonException)
        {
            throw RefusedException.BadRequest("The body is no JSON, or a part of the activity is of the wrong type.");
        }
    }

    private static Activity Clean(Activity activity)
    {
        activity.Id = activity.ReplyToId = activity.CallerId = activity.DeliveryMode = null;
        activity.Attachments = activity.Attachments?.Where(attachment => attachment is not null).ToList();
        activity.Entities = activity.Entities?.Where(entity => entity is not null).ToList();
        activity.MembersAdded = activity.MembersRemoved = null;
        return activity;
    }
}
