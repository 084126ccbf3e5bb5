using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>A form's card as a Teams client holds it: what stands in it, and what pressing its button sends.</summary>
internal sealed class ShownCard(BotUnderTest bot)
{
    private JObject asOffered = [];

    /// <summary>As it looks now; pressed is always the card as it was offered, which a client may still show.</summary>
    internal JObject Card { get; private set; } = [];

    /// <summary>What the bot said in the chat since the card was last pressed.</summary>
    internal IReadOnlyList<Activity> Said { get; private set; } = [];

    internal string? CardMessageId { get; private set; }

    internal JObject Fields { get; } = new()
    {
        ["name"] = "Anna Bell", ["forWhom"] = "Self", ["email"] = "anna@example.org", ["contactMethod"] = "Phone,Email", ["phone"] = "07700 900123",
        ["bestTime"] = "weekday mornings", ["leaveMessage"] = "yes", ["sayClinic"] = "no", ["consent"] = "yes", ["description"] = "My lower back aches, for a month now",
    };

    internal async Task OpenAsync(string ask = "Request a consultation")
    {
        await bot.SayAsync(ask);
        var message = bot.TakeAll().Single(activity => activity.Attachments?.Count > 0);
        CardMessageId = message.Id;
        Card = asOffered = (JObject)message.Attachments[0].Content;
    }

    internal Task ExecuteAsync() => InvokeAsync((JObject)asOffered["actions"]![0]!);

    internal Task RefreshAsync() => InvokeAsync((JObject)asOffered["refresh"]!["action"]!);

    /// <summary>As clients do that know no Action.Execute.</summary>
    internal async Task SubmitAsync()
    {
        var value = Merge(asOffered["actions"]![0]!["fallback"]!["data"]!);
        await bot.SendAsync(new Activity(ActivityTypes.Message) { Value = value, ReplyToId = CardMessageId });
        Said = bot.TakeAll();
    }

    internal string Text => string.Join("\n", Card["body"]!.Select(element => (string?)element["text"]));

    internal string? Value(string slot) => (string?)Card["body"]!.Single(element => (string?)element["id"] == slot)["value"];

    /// <summary>The value of the invoke that the button sends.</summary>
    internal JObject Pressed => Value((JObject)asOffered["actions"]![0]!);

    private JObject Value(JObject action) =>
        new() { ["action"] = new JObject { ["type"] = action["type"], ["verb"] = action["verb"], ["data"] = Merge(action["data"]!) } };

    private async Task InvokeAsync(JObject action)
    {
        await bot.SendAsync(new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = Value(action) });
        var all = bot.TakeAll();
        Said = [.. all.Where(activity => activity.Type == ActivityTypes.Message)];
        var answer = (InvokeResponse)all.Single(activity => activity.Type == ActivityTypesEx.InvokeResponse).Value;
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (answer.Status, body.StatusCode, body.Type).ShouldBe((200, 200, "application/vnd.microsoft.card.adaptive"));
        Card = (JObject)body.Value;
    }

    private JObject Merge(JToken data)
    {
        var merged = (JObject)data.DeepClone();
        merged.Merge(Fields);
        return merged;
    }
}
