using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.Messaging;

/// <summary>Plays turns inside this process and hands back what the bot said: for the command line.</summary>
internal sealed class InProcessAdapter : BotAdapter
{
    private readonly List<Activity> said = [];

    /// <returns>The messages of this turn, in order.</returns>
    internal async Task<IReadOnlyList<Activity>> SayAsync(string conversationId, string text, IBot bot, CancellationToken cancellationToken)
    {
        said.Clear();
        using var turn = new TurnContext(this, Message(conversationId, text));
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        return [.. said.Where(activity => activity.Type == ActivityTypes.Message)];
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        said.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse(Guid.NewGuid().ToString("N"))).ToArray());
    }

    /// <summary>A terminal has no messages to update; the newest text is said again.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        said.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        said.RemoveAll(activity => activity.Id == reference.ActivityId);
        return Task.CompletedTask;
    }

    private static Activity Message(string conversationId, string text) => new(ActivityTypes.Message)
    {
        Id = Guid.NewGuid().ToString("N"),
        ChannelId = "console",
        Conversation = new ConversationAccount { Id = conversationId },
        From = new ChannelAccount { Id = conversationId + "-patient" },
        Recipient = new ChannelAccount { Id = "backpain" },
        Text = text,
        TextFormat = TextFormatTypes.Plain,
        Locale = "en-GB",
    };
}
