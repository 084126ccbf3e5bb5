using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests.Support;

internal static class Some
{
    public static Activity Message(string text = "hello") => new()
    {
        Type = ActivityTypes.Message,
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example/",
        From = new ChannelAccount("patient", "A patient"),
        Recipient = new ChannelAccount("bot", "Backpain"),
        Conversation = new ConversationAccount(id: "conversation-1"),
    };

    public static Activity Of(string type, Action<Activity>? change = null)
    {
        var activity = Message();
        activity.Type = type;
        change?.Invoke(activity);
        return activity;
    }

    public static TurnContext Turn(Activity? activity = null, BotAdapter? adapter = null) =>
        new(adapter ?? new TestAdapter(), activity ?? Message());
}
