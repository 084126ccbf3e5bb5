using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Activities;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.Messaging.Once;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>The adapter of the web chat. Turns run to their end, whether or not the page that began them is still there.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationTurns turns;
    private readonly TranscriptStore transcript;

    public DirectLineAdapter(ConversationTurns turns, TranscriptStore transcript, TurnSteps steps)
    {
        this.turns = turns;
        this.transcript = transcript;
        steps.Equip(this);
    }

    /// <summary>Starts a conversation, once, and lets the bot welcome its user.</summary>
    /// <returns>False when it was started before.</returns>
    internal Task<bool> StartAsync(string conversationId, string userId, IBot bot) =>
        turns.PlayAsync(conversationId, (conversation, record) => StartAsync(conversation, record, userId, bot));

    /// <summary>Plays the turn of an activity that a page has posted; nothing happens where the page has posted it before.</summary>
    /// <returns>The id that the activity got.</returns>
    /// <exception cref="RefusedException">The conversation is unknown.</exception>
    internal Task<string> ReceiveAsync(string conversationId, Activity activity, Caller caller, IBot bot) =>
        turns.PlayAsync(conversationId, (conversation, record) => ReceiveAsync(conversation, record, activity, caller, bot));

    /// <summary>Lets the bot begin a turn by itself, in a conversation that it had before.</summary>
    /// <exception cref="RefusedException">The conversation is unknown, or forgotten.</exception>
    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return turns.PlayAsync(reference.Conversation.Id, async (conversation, record) =>
        {
            _ = conversation.Head ?? throw RefusedException.UnknownConversation();
            await RunAsync(reference.GetContinuationActivity(), record, callback);
            return true;
        });
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            // Web Chat holds a reply back for 5 seconds when it does not know what it replies to.
            activity.ReplyToId = StreamedKinds.IsKept(turnContext.Activity) ? activity.ReplyToId : null;
            await Record(turnContext).AddAsync(activity);
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Record(turnContext).Replace(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Record(turnContext).RemoveAsync(reference.ActivityId);
    }

    private async Task<bool> StartAsync(OpenConversation conversation, TurnRecord record, string userId, IBot bot)
    {
        if (conversation.Head is not null)
        {
            return false;
        }

        record.Start(userId);
        var user = Participants.User(userId);
        var arrival = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [Participants.Bot(), user] };
        await record.AddAsync(arrival.FromUser(conversation.Id, user));
        await RunAsync(arrival, record, bot.OnTurnAsync);
        return true;
    }

    private async Task<string> ReceiveAsync(OpenConversation conversation, TurnRecord record, Activity activity, Caller caller, IBot bot)
    {
        var userId = conversation.Head?.UserId ?? throw RefusedException.UnknownConversation();
        var name = activity.From?.Name;
        var posted = DirectLineMessage.ClientIdOf(activity);
        if (posted is not null && await transcript.FindAnsweredAsync(conversation.Id, posted) is { } earlier)
        {
            return earlier;
        }

        var shown = Participants.User(caller.NameFor(activity.From?.Id, userId), name);
        await record.AddAsync(activity.FromUser(conversation.Id, shown));

        // The bot may change the activity; it was recorded as it came.
        var id = activity.Id;
        activity.From = Participants.User(userId, name);
        await RunAsync(activity, record, bot.OnTurnAsync);
        if (posted is not null)
        {
            record.Answer(posted, id);
        }

        return id;
    }

    private async Task RunAsync(Activity activity, TurnRecord record, BotCallbackHandler callback)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(record);
        await RunPipelineAsync(turn, callback, CancellationToken.None);
    }

    private static TurnRecord Record(ITurnContext turn) => turn.TurnState.Get<TurnRecord>();
}
