using System.CommandLine;
using Backpain.Bot.CommandLine.Evaluation;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Evaluating;

namespace Backpain.Bot.CommandLine;

/// <summary><c>evaluate FILE.jsonl</c>: plays a question set through the bot and reports how right it was.</summary>
internal static class EvaluateCommand
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A question set: a JSON object a line. Without it, the asks of the content are tried, each by a model that has not seen it", Arity = ArgumentArity.ZeroOrOne };
        file.AcceptExistingOnly();
        var picture = new Option<FileInfo?>("--picture") { Description = "Where to draw the refusal curve of the asks, as SVG" };
        var command = new Command("evaluate", "Plays a question set, or tries the asks of the content, and reports accuracy, confusions and the refusal curve.") { file, picture, EvaluateRedFlagsCommand.Create() };
        command.SetAction((call, cancellationToken) => call.GetValue(file) is { } questions
            ? EvaluateAsync(questions, call.InvocationConfiguration, cancellationToken)
            : TryAsksAsync(call.GetValue(picture), call.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> TryAsksAsync(FileInfo? picture, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = ConsoleServices.InMemory();
        var content = services.GetRequiredService<IContentLibrary>().Current;
        var curve = RefusalCurve.Of(AskCrossValidation.Run(content), content);
        RefusalCurveReport.Write(curve, output);
        if (picture is not null)
        {
            await File.WriteAllTextAsync(picture.FullName, RefusalCurvePicture.Draw(curve), cancellationToken);
        }

        return 0;
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
