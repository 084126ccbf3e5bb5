using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Teams;

/// <summary>Keeps forms, and what the bot knows of a person, out of chats that others read.</summary>
internal sealed class PersonalMatters(IContentLibrary content)
{
    private const string PersonalChat = "https://teams.microsoft.com/l/chat/0/0?users=";

    /// <summary>Points to a personal chat where others read along.</summary>
    /// <returns>True when it did, and the turn is over.</returns>
    internal async Task<bool> TakeAsideAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!SharedConversation.IsShared(turn.Activity))
        {
            return false;
        }

        await turn.SendActivityAsync(PointToPersonalChat(turn.Activity), cancellationToken);
        return true;
    }

    /// <summary>In Teams, an account id of a bot names the chat with it.</summary>
    private Activity PointToPersonalChat(Activity activity)
    {
        var metadata = new ReplyMetadata(ReplyKinds.Decline);
        return SharedConversation.IsTeams(activity) && activity.Recipient?.Id is { Length: > 0 } bot
            ? Reply.With(metadata, content.Current.Wording["group.personal-chat"], ("address", PersonalChat + Uri.EscapeDataString(bot)))
            : Reply.With(metadata, content.Current.Wording["group.direct-message"]);
    }
}
