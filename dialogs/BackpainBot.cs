using Backpain.Dialogs.Conversation;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Dialogs.Welcoming;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs;

/// <summary>The bot: welcomes people, and hands every message to the conversation.</summary>
public sealed class BackpainBot : ActivityHandler
{
    /// <summary>An update of the app is no new installation.</summary>
    private const string Installed = "add";

    private readonly ConversationDialog conversationDialog;
    private readonly BotMemory memory;
    private readonly WelcomePeople welcome;
    private readonly TakeEdit takeEdit;
    private readonly IContentLibrary content;

    internal BackpainBot(ConversationDialog conversationDialog, BotMemory memory, WelcomePeople welcome, TakeEdit takeEdit, IContentLibrary content)
    {
        this.conversationDialog = conversationDialog;
        this.memory = memory;
        this.welcome = welcome;
        this.takeEdit = takeEdit;
        this.content = content;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await memory.SaveAsync(turnContext, cancellationToken);
    }

    /// <summary>Whoever joins a group where the bot is already is not spoken to before they speak.</summary>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);
        var bot = turnContext.Activity.Recipient?.Id;
        var comes = SharedConversation.IsShared(turnContext.Activity) ? membersAdded.Any(member => member.Id == bot) : membersAdded.Any(member => member.Id != bot);
        return comes ? welcome.WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Action == Installed ? welcome.WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        welcome.LeaveAsync(turnContext, cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        activity.Text = IncomingText.Of(activity);
        if (activity.Text.Length > 0)
        {
            UnopenedFiles.Mention(turnContext, Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording["conversation.file-not-opened"]));
            await conversationDialog.RunAsync(turnContext, memory.Dialogs, cancellationToken);
            return;
        }

        var key = activity.Attachments?.Count > 0 ? "conversation.no-attachments" : "conversation.empty-message";
        await turnContext.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording[key]), cancellationToken);
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var text = IncomingText.Of(turnContext.Activity);
        return text.Length > 0 ? takeEdit.TakeAsync(turnContext, text, cancellationToken) : Task.CompletedTask;
    }
}
