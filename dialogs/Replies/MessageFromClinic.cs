using Backpain.Knowledge.Content;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Replies;

/// <summary>What staff may write into the conversation that a request came from: wordings of <c>content/wording/fromClinic.md</c>.</summary>
public static class MessageFromClinic
{
    private const string File = "fromClinic.";

    /// <returns>The keys of all that may be written, with their words.</returns>
    public static IReadOnlyList<(string Key, string Text)> All(Wording wording, string reference)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return [.. wording.Keys.Where(key => key.StartsWith(File, StringComparison.Ordinal)).Order().Select(key => (key, wording[key].With(("reference", reference))))];
    }

    public static Activity Of(string text) => Reply.Of(new ReplyMetadata(ReplyKinds.Chat), text, []);
}
