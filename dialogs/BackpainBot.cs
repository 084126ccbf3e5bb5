using Backpain.Dialogs.Conversation;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs;

/// <summary>The bot: welcomes people, and hands every message to the conversation.</summary>
public sealed class BackpainBot : ActivityHandler
{
    private readonly ConversationDialog conversationDialog;
    private readonly BotMemory memory;
    private readonly IContentLibrary content;

    internal BackpainBot(ConversationDialog conversationDialog, BotMemory memory, IContentLibrary content)
    {
        this.conversationDialog = conversationDialog;
        this.memory = memory;
        this.content = content;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await memory.SaveAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);
        if (membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id))
        {
            await WelcomeAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        activity.Text = IncomingText.Of(activity);
        if (activity.Text.Length > 0)
        {
            await conversationDialog.RunAsync(turnContext, memory.Dialogs, cancellationToken);
            return;
        }

        var key = activity.Attachments?.Count > 0 ? "conversation.no-attachments" : "conversation.empty-message";
        await turnContext.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording[key]), cancellationToken);
    }

    /// <summary>Once a conversation, however often the channel says that the person has joined.</summary>
    private async Task WelcomeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        if (conversation.Welcomed)
        {
            return;
        }

        conversation.Welcomed = true;
        await turn.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Welcome), content.Current.Wording["conversation.welcome"]), cancellationToken);
    }
}
