using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs;

/// <summary>Says that a file which came with a text was not looked at: before the reply, and never beside an urgent message.</summary>
internal static class UnopenedFiles
{
    /// <summary>Teams sends a copy of the text as an attachment.</summary>
    private const string CopyOfText = "text/html";
    private const string Cards = "application/vnd.microsoft.";

    internal static void Mention(ITurnContext turn, IActivity note)
    {
        if (turn.Activity.Attachments?.Any(IsFile) != true)
        {
            return;
        }

        var isOver = false;
        turn.OnSendActivities(async (context, activities, next) =>
        {
            if (!isOver)
            {
                isOver = true;
                await MentionBeforeAsync(context, activities, note);
            }

            return await next();
        });
    }

    private static async Task MentionBeforeAsync(ITurnContext turn, List<Activity> activities, IActivity note)
    {
        if (!activities.Exists(activity => ReplyMetadata.Of(activity)?.Kind == ReplyKinds.Urgent))
        {
            await turn.SendActivityAsync(note);
        }
    }

    private static bool IsFile(Attachment attachment) =>
        attachment.ContentType is { } type && type != CopyOfText && !type.StartsWith(Cards, StringComparison.Ordinal);
}
