using Backpain.Dialogs.Replies;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.CommandLine;

/// <summary>Shows a message of the bot in a terminal.</summary>
internal static class ConsoleMessage
{
    internal static void Write(Activity message, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(message.Text);
        if (ReplyMetadata.Of(message) is { } metadata)
        {
            output.WriteLine($"({string.Join(' ', [metadata.Kind, .. metadata.Topics, metadata.Level ?? "", metadata.Asking is { } slot ? $"asking {slot}" : ""])})".Replace("  ", " ", StringComparison.Ordinal));
        }

        if (message.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            output.WriteLine(string.Join("  ", actions.Select(action => $"[{action.Title}]")));
        }
    }
}
