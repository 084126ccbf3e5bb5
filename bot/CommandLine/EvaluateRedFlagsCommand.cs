using System.CommandLine;
using Backpain.Bot.CommandLine.RedFlags;
using Backpain.Knowledge.UrgentSymptoms;
using Backpain.Knowledge.UrgentSymptoms.Evaluating;

namespace Backpain.Bot.CommandLine;

/// <summary><c>evaluate red-flags FILE…</c>: how many red flags of the lists are caught, and how many other messages are taken for one.</summary>
internal static class EvaluateRedFlagsCommand
{
    internal static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Lists of messages, of red flags and others", Arity = ArgumentArity.ZeroOrMore };
        files.AcceptExistingOnly();
        var table = new Option<bool>("--table") { Description = "Only the tables" };
        var examples = new Option<bool>("--examples") { Description = "Also the examples of the content, each judged after learning from other writers alone" };
        var docs = new Option<bool>("--docs") { Description = "Only what stands in docs/redFlags.md of the examples" };
        var command = new Command("red-flags", "Reports recall by sign and by way of saying, false alarms, and the words that led to each mistake.") { files, table, examples, docs };
        command.SetAction((call, _) => call.GetValue(docs) ? WriteDocsAsync(call.InvocationConfiguration) : EvaluateAsync(call.GetValue(files)!, call.GetValue(table), call.GetValue(examples), call.InvocationConfiguration));
        return command;
    }

    private static async Task<int> WriteDocsAsync(InvocationConfiguration console)
    {
        await console.Output.WriteAsync(RedFlagTables.Write(UnseenExamples.Judge(ConsoleServices.ContentFolder())));
        return 0;
    }

    private static async Task<int> EvaluateAsync(FileInfo[] files, bool isTableOnly, bool withExamples, InvocationConfiguration console)
    {
        await using var services = ConsoleServices.InMemory();
        var watch = services.GetRequiredService<IWatchForUrgentSymptoms>();
        try
        {
            foreach (var file in files)
            {
                Report(file.Name, [.. RedFlagList.Read(file).Select(line => new JudgedMessage(line, watch.Assess(line.Text)))], isTableOnly, console.Output);
            }

            foreach (var writer in withExamples ? UnseenExamples.Judge(ConsoleServices.ContentFolder()).GroupBy(example => example.Writer) : [])
            {
                Report(writer.Key, [.. writer.Select(JudgedMessage.Of)], isTableOnly, console.Output);
            }

            return 0;
        }
        catch (FormatException fault)
        {
            await console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static void Report(string name, IReadOnlyList<JudgedMessage> messages, bool isTableOnly, TextWriter output)
    {
        RedFlagReport.WriteTable(name, messages, output);
        if (!isTableOnly)
        {
            RedFlagReport.WriteMistakes(messages, output);
        }
    }
}
