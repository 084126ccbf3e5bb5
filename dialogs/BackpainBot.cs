using System.Net;
using Backpain.Dialogs.FormCards;
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

    private readonly BotTurns turns;
    private readonly TidyCards cards;
    private readonly BotMemory memory;
    private readonly IContentLibrary content;

    internal BackpainBot(BotTurns turns, TidyCards cards, BotMemory memory, IContentLibrary content)
    {
        this.turns = turns;
        this.cards = cards;
        this.memory = memory;
        this.content = content;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await cards.TidyAsync(turnContext, cancellationToken);
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
        return comes ? turns.Welcome.WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Action == Installed ? turns.Welcome.WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turns.Welcome.LeaveAsync(turnContext, cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        if (PressedCard.Of(activity) is { } pressed && turns.Card.Has(pressed))
        {
            await turns.Conversation.RunAsync(turnContext, memory.Dialogs, cancellationToken);
            await cards.ReplaceAsync(turnContext, pressed, cancellationToken);
            return;
        }

        activity.Text = IncomingText.Of(activity);
        if (activity.Text.Length > 0)
        {
            UnopenedFiles.Mention(turnContext, Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording["conversation.file-not-opened"]));
            await turns.Conversation.RunAsync(turnContext, memory.Dialogs, cancellationToken);
            return;
        }

        var key = activity.Attachments?.Count > 0 ? "conversation.no-attachments" : "conversation.empty-message";
        await turnContext.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording[key]), cancellationToken);
    }

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Feedback.IsIn(turnContext.Activity) ? turns.Feedback.TakeAsync(turnContext, cancellationToken) : base.OnInvokeActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>A button of a form's card: the answer is how the card now looks.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (PressedCard.Of(turnContext.Activity) is not { } pressed || !turns.Card.Has(pressed))
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest, CardAnswer.NotKnown);
        }

        if (pressed.Verb == PressedCard.Send)
        {
            await turns.Conversation.RunAsync(turnContext, memory.Dialogs, cancellationToken);
        }

        return CardAnswer.Of(await turns.Card.NowAsync(turnContext, pressed, cancellationToken));
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var text = IncomingText.Of(turnContext.Activity);
        return text.Length > 0 ? turns.Edit.TakeAsync(turnContext, text, cancellationToken) : Task.CompletedTask;
    }
}
