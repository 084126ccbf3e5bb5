using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.StandIns.Dialogs.Tests;

/// <summary>Steps and waterfalls that tests are made of.</summary>
internal static class Steps
{
    public static WaterfallDialog Waterfall(string id, params WaterfallStep[] steps) => new(id, steps);

    public static WaterfallStep Ask(string promptId, string question, string retry = null) => (step, cancellationToken) =>
        step.PromptAsync(promptId, Question(question, retry), cancellationToken);

    /// <summary>Says and goes on in the same turn with the result it got.</summary>
    public static WaterfallStep Say(Func<WaterfallStepContext, string> text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(text(step), cancellationToken: cancellationToken);
        return await step.NextAsync(step.Result, cancellationToken);
    };

    public static WaterfallStep SayAndWait(Func<WaterfallStepContext, string> text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(text(step), cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    };

    public static PromptOptions Question(string question, string retry = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
    };
}
