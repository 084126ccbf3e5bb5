using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Memory;

/// <summary>The bot's state: what it keeps of a conversation, of its dialogs, and of a person.</summary>
public sealed class BotMemory
{
    private readonly ConversationState conversationState;
    private readonly UserState userState;
    private readonly IStatePropertyAccessor<ConversationMemory> conversation;
    private readonly IStatePropertyAccessor<KnownPerson> person;

    public BotMemory(ConversationState conversationState, UserState userState)
    {
        ArgumentNullException.ThrowIfNull(conversationState);
        ArgumentNullException.ThrowIfNull(userState);
        this.conversationState = conversationState;
        this.userState = userState;
        Dialogs = conversationState.CreateProperty<DialogState>("dialogs");
        conversation = conversationState.CreateProperty<ConversationMemory>("conversation");
        person = userState.CreateProperty<KnownPerson>("person");
    }

    internal IStatePropertyAccessor<DialogState> Dialogs { get; }

    internal Task<ConversationMemory> ConversationAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        conversation.GetAsync(turn, () => new ConversationMemory(), cancellationToken);

    internal Task<KnownPerson> PersonAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        person.GetAsync(turn, () => new KnownPerson(), cancellationToken);

    /// <summary>Deletes what is kept of the person beyond this conversation.</summary>
    internal Task ForgetPersonAsync(ITurnContext turn, CancellationToken cancellationToken) => userState.DeleteAsync(turn, cancellationToken);

    /// <summary>Writes what has changed in this turn.</summary>
    internal async Task SaveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await conversationState.SaveChangesAsync(turn, force: false, cancellationToken);
        await userState.SaveChangesAsync(turn, force: false, cancellationToken);
    }
}
