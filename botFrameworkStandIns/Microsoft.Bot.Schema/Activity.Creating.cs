using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => new Activity
    {
        Type = ActivityTypes.Message,
        Attachments = new List<Attachment>(),
        Entities = new List<Entity>(),
    };

    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = new List<ChannelAccount>(),
        MembersRemoved = new List<ChannelAccount>(),
    };

    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity { Type = ActivityTypes.EndOfConversation };

    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    public static IInvokeActivity CreateInvokeActivity() => new Activity { Type = ActivityTypes.Invoke };

    public static ITraceActivity CreateTraceActivity(
        string name, string valueType = null, object value = null, [CallerMemberName] string label = null) => new Activity
    {
        Type = ActivityTypes.Trace,
        Name = name,
        Label = label,
        ValueType = valueType ?? value?.GetType().Name,
        Value = value,
    };

    /// <summary>A message from this activity's recipient to its sender. The activity must have a conversation.</summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answering(ActivityTypes.Message);
        reply.Conversation = new ConversationAccount { IsGroup = Conversation.IsGroup, Id = Conversation.Id, Name = Conversation.Name };
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = Answering(ActivityTypes.Trace);
        trace.Conversation = Conversation;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    private Activity Answering(string type) => new Activity
    {
        Type = type,
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = IdAndNameOf(Recipient),
        Recipient = IdAndNameOf(From),
        ReplyToId = IdThatCanBeAnswered(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
    };

    private static ChannelAccount IdAndNameOf(ChannelAccount account) => new ChannelAccount { Id = account?.Id, Name = account?.Name };
}
