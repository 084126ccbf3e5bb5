using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Runs a bot without a channel: a test plays the user, and what the bot sends waits in a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly object _conversationLock = new object();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = DefaultConversation(channelId);
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>Whether traces are replies like any other.</summary>
    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    /// <summary>Replies that no test has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new Queue<Activity>();

    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation whose id and, as in the official type, whose type is the name.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount { IsGroup = false, ConversationType = name, Id = name },
            User = new ChannelAccount { Id = user.ToLowerInvariant(), Name = user },
            Bot = new ChannelAccount { Id = bot.ToLowerInvariant(), Name = bot },
            Locale = "en-us",
        };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Plays an activity from the user. What it does not say about the conversation is filled in.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);
        activity.Timestamp = GivenOr(activity.Timestamp, TimeProvider.System.GetUtcNow());
        activity.LocalTimestamp = GivenOr(activity.LocalTimestamp, TimeProvider.System.GetLocalNow());
        var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Forgets all replies and starts another conversation. As in the official type no middleware runs.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var context = CreateTurnContext(update);
        return callback(context, cancellationToken);
    }

    public Activity MakeActivity(string text = null) => new Activity
    {
        Type = ActivityTypes.Message,
        Id = NextId(),
        Locale = Locale ?? "en-us",
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Text = text,
    };

    protected virtual TurnContext CreateTurnContext(Activity activity) => new TurnContext(this, activity);

    private static DateTimeOffset GivenOr(DateTimeOffset? given, DateTimeOffset now) =>
        given == null || given == default(DateTimeOffset) ? now : given.Value;

    private ConversationReference DefaultConversation(string channelId)
    {
        var reference = CreateConversation("Conversation1");
        reference.ChannelId = channelId;
        reference.Conversation.ConversationType = "convo1";
        reference.Locale = Locale;
        return reference;
    }

    private void Address(Activity activity)
    {
        lock (_conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }
    }

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);
}
