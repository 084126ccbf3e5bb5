using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;

namespace Backpain.Dialogs.Welcoming;

/// <summary>Welcomes people: once a conversation, however often and in however many ways the channel says that somebody came.</summary>
internal sealed class WelcomePeople(BotMemory memory, IContentLibrary content)
{
    internal async Task WelcomeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        if (conversation.Welcomed)
        {
            return;
        }

        conversation.Welcomed = true;
        var key = SharedConversation.IsShared(turn.Activity) ? "group.welcome" : "conversation.welcome";
        await turn.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Welcome), content.Current.Wording[key]), cancellationToken);
    }

    /// <summary>The bot was taken out of the conversation: what it remembers of it goes.</summary>
    internal async Task LeaveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        conversation.Forget();
        conversation.Welcomed = false;
    }
}
