using System.CommandLine;
using Backpain.Bot.CommandLine.RedFlags;
using Backpain.Knowledge.UrgentSymptoms;

namespace Backpain.Bot.CommandLine;

/// <summary><c>evaluate red-flags FILE…</c>: how many red flags of the lists are caught, and how many other messages are taken for one.</summary>
internal static class EvaluateRedFlagsCommand
{
    internal static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Lists of messages, of red flags and others", Arity = ArgumentArity.OneOrMore };
        files.AcceptExistingOnly();
        var table = new Option<bool>("--table") { Description = "Only the tables, as they stand in docs/redFlags.md" };
        var command = new Command("red-flags", "Reports recall by sign and by way of saying, false alarms, and the words that led to each mistake.") { files, table };
        command.SetAction((call, _) => EvaluateAsync(call.GetValue(files)!, call.GetValue(table), call.InvocationConfiguration));
        return command;
    }

    private static async Task<int> EvaluateAsync(FileInfo[] files, bool isTableOnly, InvocationConfiguration console)
    {
        await using var services = ConsoleServices.InMemory();
        var watch = services.GetRequiredService<IWatchForUrgentSymptoms>();
        try
        {
            foreach (var file in files)
            {
                Report(file, watch, isTableOnly, console.Output);
            }

            return 0;
        }
        catch (FormatException fault)
        {
            await console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static void Report(FileInfo file, IWatchForUrgentSymptoms watch, bool isTableOnly, TextWriter output)
    {
        var messages = RedFlagList.Read(file).Select(line => new JudgedMessage(line, watch.Assess(line.Text))).ToList();
        RedFlagReport.WriteTable(file.Name, messages, output);
        if (!isTableOnly)
        {
            RedFlagReport.WriteMistakes(messages, output);
        }
    }
}
