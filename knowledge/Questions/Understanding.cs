namespace Backpain.Knowledge.Questions;

/// <summary>What kind of reply a message calls for.</summary>
public enum MessageKind
{
    /// <summary>Answer <see cref="Understanding.Topics"/>, in that order.</summary>
    Answer,

    /// <summary>Offer <see cref="Understanding.Topics"/> as a choice.</summary>
    Clarify,

    /// <summary>Say what the bot can't help with: <see cref="Understanding.IntentId"/> is a <c>decline-…</c> intent.</summary>
    Decline,

    /// <summary>Small talk and help: <see cref="Understanding.IntentId"/> is a <c>chat-…</c> intent.</summary>
    Chat,

    /// <summary>The person wants a consultation. <see cref="Understanding.Topics"/> holds what was asked in the same message.</summary>
    Consult,

    /// <summary>The person wants the fact sheet and report by email. <see cref="Understanding.Topics"/> as for <see cref="Consult"/>.</summary>
    Report,

    /// <summary>A word to the conversation itself ("cancel", "tell me more", "yes"): <see cref="Understanding.IntentId"/> is a <c>command-…</c> intent.</summary>
    Command,
}

/// <summary>How a message was understood.</summary>
/// <param name="Topics">Topic ids; see <see cref="MessageKind"/>.</param>
/// <param name="IntentId">The intent, or null where topics alone say it.</param>
/// <param name="Confidence">0 to 1; how sure it is of the kind and the first topic or the intent.</param>
/// <param name="IsQuestion">It reads as a question or a request, rather than as a bare statement or an answer to a form.</param>
/// <param name="Explanation">Step by step why, for <c>ask --explain</c>. Never to be logged.</param>
public sealed record Understanding(
    MessageKind Kind,
    IReadOnlyList<string> Topics,
    string? IntentId,
    double Confidence,
    bool IsQuestion,
    IReadOnlyList<string> Explanation)
{
    /// <summary>What the same message asks beside <see cref="Topics"/> and the bot can't help with, a <c>decline-…</c> intent: "what are the risks, and what dose can I take?" Null for nothing.</summary>
    public string? AlsoDeclined { get; init; }
}

/// <summary>What was spoken about before the message.</summary>
/// <param name="RecentTopics">Topic ids answered in this conversation, latest last; a handful is enough.</param>
/// <param name="OfferedTopics">Topic ids that the last reply offered as a choice; "the first one" and "both" refer to them.</param>
public sealed record ConversationSoFar(IReadOnlyList<string> RecentTopics, IReadOnlyList<string> OfferedTopics)
{
    public static ConversationSoFar None { get; } = new([], []);

    /// <summary>What "the second one" may mean: what was offered, or else the last two topics.</summary>
    internal IReadOnlyList<string> Choosable => OfferedTopics.Count > 0 ? OfferedTopics : RecentTopics.Count > 1 ? [.. RecentTopics.TakeLast(2)] : [];
}

/// <summary>Chooses what a message means from what <c>content/</c> knows.</summary>
public interface IUnderstandMessages
{
    /// <param name="message">What the person wrote, of any length.</param>
    Understanding Understand(string message, ConversationSoFar soFar);
}
