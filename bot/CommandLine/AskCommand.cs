using System.CommandLine;
using Backpain.Bot.Messaging;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.UrgentSymptoms;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.CommandLine;

/// <summary><c>ask "…"</c>: one question, one reply.</summary>
internal static class AskCommand
{
    internal static Command Create()
    {
        var question = new Argument<string>("question") { Description = "What a patient would type" };
        var explain = new Option<bool>("--explain") { Description = "Say step by step how the message was understood" };
        var command = new Command("ask", "Answers one question.") { question, explain };
        command.SetAction((call, cancellationToken) => AskAsync(call.GetValue(question)!, call.GetValue(explain), call.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> AskAsync(string question, bool explain, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = ConsoleServices.InMemory();
        var bot = services.GetRequiredService<IBot>();
        foreach (var message in await services.GetRequiredService<InProcessAdapter>().SayAsync("ask", question, bot, cancellationToken))
        {
            ConsoleMessage.Write(message, output);
        }

        if (explain)
        {
            await output.WriteLineAsync(WhyUrgent(services.GetRequiredService<IWatchForUrgentSymptoms>().Assess(question)));
            var understanding = services.GetRequiredService<IUnderstandMessages>().Understand(question, ConversationSoFar.None);
            await output.WriteLineAsync(string.Join('\n', understanding.Explanation));
        }

        return 0;
    }

    private static string WhyUrgent(UrgentAssessment assessment) =>
        assessment.IsUrgent ? "red flag: " + string.Join("; ", assessment.Findings.Select(finding => finding.Why))
        : assessment.InDoubt is { } doubt ? "in doubt: " + doubt.Why
        : "red flag: none";
}
