using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>Who talks to whom in the web chat.</summary>
internal static class Participants
{
    internal const string BotId = "backpain";

    /// <summary>Where the conversations of this server live: replies that start later find them by it.</summary>
    internal const string ServiceUrl = "urn:backpain:directline";

    internal static ChannelAccount Bot() => new(BotId, "Backpain", RoleTypes.Bot);

    internal static ChannelAccount User(string id, string? name = null) => new(id, name, RoleTypes.User);

    /// <summary>Addresses what a person does to the bot.</summary>
    internal static Activity FromUser(this Activity activity, string conversationId, ChannelAccount user)
    {
        activity.ChannelId = Channels.Directline;
        activity.ServiceUrl = ServiceUrl;
        activity.Conversation = new ConversationAccount { Id = conversationId };
        activity.From = user;
        activity.Recipient = Bot();
        return activity;
    }
}
