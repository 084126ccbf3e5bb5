using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What is shown for yes and for no.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
            YesAndNo(),
            options.Style ?? Style,
            ChoiceOptions ?? ChoiceQuestion.EnglishOptions(),
            question.ConversationType,
            question.ToList,
            cancellationToken);
        return turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<bool>();
        if (PlainQuestion.AnswerIn(turnContext) is { } answer && Recognize(answer, options.RecognizeLanguage) is { } value)
        {
            result.Succeeded = true;
            result.Value = value;
        }

        return Task.FromResult(result);
    }

    private bool? Recognize(string answer, string language)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(answer, language ?? Culture.English);
        if (found.Count > 0)
        {
            return (bool)found[0].Resolution[ResolutionKey.Value];
        }

        // Where the choices were shown with numbers, a number is an answer.
        var showsNumbers = (ChoiceOptions ?? ChoiceQuestion.EnglishOptions()).IncludeNumbers ?? true;
        var choices = showsNumbers ? ChoiceRecognizers.RecognizeChoices(answer, YesAndNo()) : [];
        return choices.Count > 0 ? choices[0].Resolution.Index == 0 : null;
    }

    private List<Choice> YesAndNo() =>
        ConfirmChoices is { } choices ? [choices.Item1, choices.Item2] : [new Choice("Yes"), new Choice("No")];
}
