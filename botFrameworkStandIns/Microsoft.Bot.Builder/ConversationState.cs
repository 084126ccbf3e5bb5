using System;

namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, whoever takes part in it.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channel = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversation = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        return $"{channel}/conversations/{conversation}";
    }
}
