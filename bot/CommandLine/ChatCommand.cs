using System.CommandLine;
using Backpain.Bot.Messaging;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.CommandLine;

/// <summary><c>chat</c>: a conversation in the terminal, until an empty line or the end of the input. Requests are stored for real.</summary>
internal static class ChatCommand
{
    internal static Command Create()
    {
        var command = new Command("chat", "Holds a conversation in the terminal; an empty line ends it.");
        command.SetAction((call, cancellationToken) => ChatAsync(Console.In, call.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> ChatAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = await ConsoleServices.WithStoreAsync(cancellationToken);
        var bot = services.GetRequiredService<IBot>();
        var adapter = services.GetRequiredService<InProcessAdapter>();
        var conversation = Guid.NewGuid().ToString("N");
        while (await input.ReadLineAsync(cancellationToken) is { Length: > 0 } said)
        {
            foreach (var message in await adapter.SayAsync(conversation, said, bot, cancellationToken))
            {
                ConsoleMessage.Write(message, output);
            }
        }

        return 0;
    }
}
