using System.CommandLine;

namespace Backpain.Bot.CommandLine;

/// <summary>The commands of the program; without one it serves.</summary>
internal static class Commands
{
    /// <returns>True when the arguments name a command rather than settings.</returns>
    internal static bool Named(string[] args) => args is [{ Length: > 0 } first, ..] && (first[0] != '-' || first is "--help" or "-h" or "-?" or "--version");

    /// <returns>The exit code: 0 for done, 1 for faults found or a bad call.</returns>
    internal static Task<int> RunAsync(string[] args) => Root().Parse(args).InvokeAsync();

    private static RootCommand Root() => new("Backpain: answers questions about acupuncture for back pain. Without a command it serves the site, the chat and the bot.")
    {
        AskCommand.Create(),
        ChatCommand.Create(),
        EvaluateCommand.Create(),
        ContentCommand.Create(),
        RequestsCommand.Create(),
        StaffCommand.Create(),
    };
}
