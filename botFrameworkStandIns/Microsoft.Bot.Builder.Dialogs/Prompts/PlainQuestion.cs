using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What prompts without choices have in common.</summary>
internal static class PlainQuestion
{
    public static async Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        if (question != null)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }

    /// <summary>The text of the message, or null where there is none to recognize anything in.</summary>
    public static string AnswerIn(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var isMessage = turnContext.Activity.Type == ActivityTypes.Message;
        return isMessage && !string.IsNullOrEmpty(turnContext.Activity.Text) ? turnContext.Activity.Text : null;
    }
}
