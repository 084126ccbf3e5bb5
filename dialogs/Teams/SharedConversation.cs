using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Teams;

/// <summary>Tells chats between a person and the bot from those that others read along: groups and channels.</summary>
internal static class SharedConversation
{
    private static readonly string[] SharedTypes = ["groupChat", "channel"];

    internal static bool IsShared(IActivity activity) =>
        activity.Conversation is { } conversation && (conversation.IsGroup == true || SharedTypes.Contains(conversation.ConversationType, StringComparer.OrdinalIgnoreCase));

    internal static bool IsTeams(IActivity activity) => activity.ChannelId == Channels.Msteams;
}
