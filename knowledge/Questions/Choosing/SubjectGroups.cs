using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>The intents that a story or a second question makes less likely.</summary>
internal sealed class SubjectGroups(ContentSnapshot content)
{
    /// <summary>Small talk and words to the conversation itself.</summary>
    internal IReadOnlyList<string> SmallTalk { get; } = Of(content, MessageKind.Chat, MessageKind.Command);

    internal IReadOnlyList<string> Declines { get; } = Of(content, MessageKind.Decline);

    private static List<string> Of(ContentSnapshot content, params IReadOnlyList<MessageKind> kinds) =>
        [.. content.Intents.Select(intent => intent.Id).Where(id => kinds.Contains(IntentKinds.Of(id)))];
}
