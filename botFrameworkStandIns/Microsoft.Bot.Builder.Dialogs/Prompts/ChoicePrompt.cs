using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices: by its words, by a synonym, by its number or by "the second".</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var question = new ChoiceQuestion(turnContext, options, isRetry);
        var prompt = AppendChoices(
            question.Prompt,
            question.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? ChoiceQuestion.EnglishOptions(),
            question.ConversationType,
            question.ToList,
            cancellationToken);
        return turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<FoundChoice>();
        if (PlainQuestion.AnswerIn(turnContext) is { } answer)
        {
            var recognizerOptions = RecognizerOptions ?? new FindChoicesOptions();
            recognizerOptions.Locale = Culture.English;
            var found = ChoiceRecognizers.RecognizeChoices(answer, options.Choices ?? [], recognizerOptions);
            result.Succeeded = found.Count > 0;
            result.Value = result.Succeeded ? found[0].Resolution : null;
        }

        return Task.FromResult(result);
    }
}
