using System.CommandLine;
using Backpain.Bot.CommandLine.Evaluation;

namespace Backpain.Bot.CommandLine;

/// <summary><c>evaluate FILE.jsonl</c>: plays a question set through the bot and reports how right it was.</summary>
internal static class EvaluateCommand
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A question set: a JSON object a line" };
        file.AcceptExistingOnly();
        var command = new Command("evaluate", "Plays a question set and reports accuracy, confusions and the refusal curve.") { file, EvaluateRedFlagsCommand.Create() };
        command.SetAction((call, cancellationToken) => EvaluateAsync(call.GetValue(file)!, call.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> EvaluateAsync(FileInfo file, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        IReadOnlyList<QuestionLine> lines;
        try
        {
            lines = QuestionLine.ReadFile(file.FullName);
        }
        catch (FormatException fault)
        {
            await console.Error.WriteLineAsync($"{file.Name}: {fault.Message}");
            return 1;
        }

        await using var services = ConsoleServices.InMemory();
        var judgements = await services.GetRequiredService<PlayQuestions>().PlayAsync(lines, cancellationToken);
        EvaluationReport.Write(judgements, console.Output);
        return 0;
    }
}
