using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.AnswerQuestion;

/// <summary>Turns what was understood into one message: an answer, a choice, a decline or small talk.</summary>
internal sealed class RespondToMessage(IContentLibrary content, AnswerReply answer)
{
    private Wording Wording => content.Current.Wording;

    internal Activity Respond(Understanding understanding, ConversationMemory memory)
    {
        var topics = understanding.Topics.Select(content.Current.FindTopic).OfType<Topic>().ToList();
        return understanding.Kind switch
        {
            MessageKind.Answer when topics.Count > 0 => Answer(topics, understanding.AlsoDeclined, memory),
            MessageKind.Clarify when topics.Count > 0 => Offer(topics, memory),
            MessageKind.Chat => Say(ReplyKinds.Chat, understanding.IntentId, memory),
            _ => Say(ReplyKinds.Decline, understanding.IntentId ?? Forms.IntentIds.Unsure, memory),
        };
    }

    /// <param name="alsoDeclined">See <see cref="Understanding.AlsoDeclined"/>.</param>
    internal Activity Answer(IReadOnlyList<Topic> topics, string? alsoDeclined, ConversationMemory memory)
    {
        memory.Answered(topics.Select(topic => topic.Id));
        return answer.Short(topics, alsoDeclined is null ? null : content.Current.FindIntent(alsoDeclined));
    }

    /// <summary>More of the topic spoken about last; what can be asked when there is none.</summary>
    internal Activity More(Understanding understanding, ConversationMemory memory)
    {
        var id = understanding.Topics.Count > 0 ? understanding.Topics[0] : memory.RecentTopics.LastOrDefault();
        if (id is null || content.Current.FindTopic(id) is not { } topic)
        {
            return Reply.With(new ReplyMetadata(ReplyKinds.Chat), Wording["conversation.more-of-what"]);
        }

        if (memory.ToldMoreOf == topic.Id)
        {
            return Reply.With(new ReplyMetadata(ReplyKinds.Chat), Wording["conversation.no-more"], ("topic", topic.Title));
        }

        memory.Answered([topic.Id]);
        memory.ToldMoreOf = topic.Id;
        return topic.More.Length > 0 ? answer.More(topic) : answer.Short([topic], declined: null);
    }

    private Activity Offer(IReadOnlyList<Topic> topics, ConversationMemory memory)
    {
        memory.OfferedTopics = [.. topics.Select(topic => topic.Id)];
        var choices = string.Join("\n", topics.Select((topic, index) => $"{index + 1}. {topic.Title}"));
        var text = Wording["answer.clarify"].With(("choices", choices));
        return Reply.Of(new ReplyMetadata(ReplyKinds.Clarify, memory.OfferedTopics), text, topics.Select(topic => topic.Title));
    }

    private Activity Say(string kind, string? intentId, ConversationMemory memory)
    {
        memory.OfferedTopics.Clear();
        var intent = intentId is not null && content.Current.FindIntent(intentId) is { Reply: not null } found ? found : content.Current.FindIntent(Forms.IntentIds.Unsure)!;
        return Reply.With(new ReplyMetadata(kind, [], Intent: intent.Id), intent.Reply!);
    }
}
