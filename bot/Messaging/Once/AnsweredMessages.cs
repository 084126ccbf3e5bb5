using System.Text;
using Backpain.Bot.DirectLine.Activities;
using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Bot.Messaging.Once;

/// <summary>The messages of a conversation that were answered last; lives in the conversation state, and is encrypted and forgotten with it.</summary>
internal sealed class AnsweredMessages
{
    private const int Kept = 20;

    /// <summary>Channels repeat the message that was just sent, or one of a few sent at once.</summary>
    private const int KeptWithReplies = 3;

    /// <summary>A second click, a second tab, a second try after a slow answer.</summary>
    private static readonly TimeSpan SameClick = TimeSpan.FromMinutes(1);

    /// <summary>Latest last.</summary>
    public List<AnsweredMessage> Messages { get; set; } = [];

    /// <returns>The message as it was answered before, or null.</returns>
    internal AnsweredMessage? Find(MessageFingerprint message) =>
        Messages.FindLast(earlier => earlier.Id == message.Id) ?? (Messages is [.., var last] && IsSecondClick(last, message) ? last : null);

    /// <param name="isNeeded">Whether a repetition of the message needs the reply again.</param>
    internal void Add(AnsweredMessage message, IReadOnlyList<Activity> replies, Predicate<Activity> isNeeded)
    {
        if (!Messages.Contains(message))
        {
            Messages.Add(message);
            Messages.RemoveRange(0, Math.Max(0, Messages.Count - Kept));
            Messages.SkipLast(KeptWithReplies).ToList().ForEach(old => old.Replies.Clear());
        }

        message.SentRequest |= replies.Any(reply => ReplyMetadata.Of(reply)?.Kind == ReplyKinds.Stored);
        message.Replies.AddRange(replies.Where(reply => isNeeded(reply)).Select(reply => Encoding.UTF8.GetString(ActivityJson.Write(reply))));
    }

    /// <summary>The very words that sent a request, said again at once, are not a new wish.</summary>
    private static bool IsSecondClick(AnsweredMessage last, MessageFingerprint message) =>
        last.SentRequest && last.Content == message.Content && message.At - last.At < SameClick;
}

/// <summary>A message that was answered.</summary>
internal sealed class AnsweredMessage
{
    public AnsweredMessage()
    {
    }

    internal AnsweredMessage(MessageFingerprint message) => (Id, Content, At) = message;

    public string Id { get; set; } = "";

    public string Content { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>It made a request be stored.</summary>
    public bool SentRequest { get; set; }

    /// <summary>JSON of the replies, where a repetition needs them.</summary>
    public List<string> Replies { get; set; } = [];

    internal IEnumerable<IActivity> ReadReplies() => Replies.Select(Read);

    private static Activity Read(string json)
    {
        var reply = ActivityJson.Read<Activity>(Encoding.UTF8.GetBytes(json))!;
        if (reply is { Type: ActivityTypesEx.InvokeResponse, Value: JObject answer })
        {
            // The adapter takes it for nothing else.
            reply.Value = answer.ToObject<InvokeResponse>();
        }

        return reply;
    }
}
