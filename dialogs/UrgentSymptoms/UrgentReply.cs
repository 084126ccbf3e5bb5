using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.UrgentSymptoms;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.UrgentSymptoms;

/// <summary>The urgent messages: the action first, no offers and no suggestions.</summary>
internal sealed class UrgentReply(IContentLibrary content)
{
    internal static Activity Warn(UrgentSign sign) => Urgent(sign.Level, sign.Advice);

    internal Activity Remind(UrgentSign sign) => Urgent(sign.Level, content.Current.Wording["urgent.again-" + CodeOf(sign.Level)].Text);

    internal static Activity Ask(UrgentSign sign, Phrase yesAndNo) =>
        Reply.Of(new ReplyMetadata(ReplyKinds.Clarify), sign.PlainQuestion!, yesAndNo.Suggestions);

    private static Activity Urgent(UrgentLevel level, string text) =>
        Reply.Of(new ReplyMetadata(ReplyKinds.Urgent, [], Level: CodeOf(level)), Quoted(text), []);

    /// <summary>As a quotation, which every channel sets apart and the widget shows as a care card.</summary>
    private static string Quoted(string text) => "> " + text.ReplaceLineEndings("\n").Replace("\n", "\n> ", StringComparison.Ordinal);

    private static string CodeOf(UrgentLevel level) => level switch
    {
        UrgentLevel.Emergency => "999",
        UrgentLevel.Samaritans => "samaritans",
        _ => "111",
    };
}
