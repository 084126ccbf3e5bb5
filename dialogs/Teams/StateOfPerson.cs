using Microsoft.Bot.Builder;

namespace Backpain.Dialogs.Teams;

/// <summary>
/// The conversation state; where others take part, one for each of them. So a warning to one person never makes that to another
/// shorter, and nobody answers a question that was put to somebody else.
/// </summary>
internal sealed class StateOfPerson(IStorage storage) : ConversationState(storage)
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var key = base.GetStorageKey(turnContext);
        return SharedConversation.IsShared(turnContext.Activity) ? $"{key}/users/{turnContext.Activity.From?.Id}" : key;
    }
}
