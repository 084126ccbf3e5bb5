using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or a time. The value is every reading of the first one found: "Monday" is the last and the next.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        PlainQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (PlainQuestion.AnswerIn(turnContext) is { } answer)
        {
            var culture = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
            var now = turnContext.Activity.LocalTimestamp?.LocalDateTime;
            var found = DateTimeRecognizer.RecognizeDateTime(answer, culture, refTime: now);
            result.Succeeded = found.Count > 0;
            result.Value = result.Succeeded ? Resolutions(found[0]) : null;
        }

        return Task.FromResult(result);
    }

    private static List<DateTimeResolution> Resolutions(ModelResult found) =>
        ((List<Dictionary<string, string>>)found.Resolution[ResolutionKey.ValueSet])
        .Select(reading => new DateTimeResolution
        {
            Value = reading.GetValueOrDefault("value"),
            Start = reading.GetValueOrDefault("start"),
            End = reading.GetValueOrDefault("end"),
            Timex = reading.GetValueOrDefault("timex"),
        })
        .ToList();
}
