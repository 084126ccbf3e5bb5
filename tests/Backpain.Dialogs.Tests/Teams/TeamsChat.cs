using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>Chats as Teams describes them.</summary>
internal static class TeamsChat
{
    internal const string Bot = "28:backpain-app";

    internal static ConversationReference Personal { get; } = In("personal", "a:1", isGroup: null, "anna");

    internal static ConversationReference Group(string person = "anna") => In("groupChat", "19:group@thread.v2", isGroup: true, person);

    internal static ConversationReference Channel(string person = "anna") => In("channel", "19:channel@thread.tacv2;messageid=17", isGroup: true, person);

    internal static Activity Mentioning(string text, params (string Id, string Name, string? Text)[] mentions) => new(ActivityTypes.Message, text: text)
    {
        Entities = [.. mentions.Select(mention => AsReceived(new Mention(new ChannelAccount(mention.Id, mention.Name), mention.Text)))],
    };

    private static Entity AsReceived(Mention mention) =>
        new() { Type = mention.Type, Properties = Newtonsoft.Json.Linq.JObject.FromObject(mention) };

    private static ConversationReference In(string type, string id, bool? isGroup, string person) => new()
    {
        ChannelId = "msteams",
        ServiceUrl = "https://smba.trafficmanager.net/uk/",
        Bot = new ChannelAccount(Bot, "Backpain"),
        User = new ChannelAccount($"29:{person}", person),
        Conversation = new ConversationAccount(isGroup, type, id),
    };
}
