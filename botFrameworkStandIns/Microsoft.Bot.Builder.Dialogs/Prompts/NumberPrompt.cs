using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or in words.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly Func<string, CultureInfo, T?> Parse = default(T) switch
    {
        int => Parser<int>(),
        long => Parser<long>(),
        float => Parser<float>(),
        double => Parser<double>(),
        decimal => Parser<decimal>(),
        _ => null,
    };

    /// <exception cref="NotSupportedException">Another type of number.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (Parse == null)
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        }
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        PlainQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<T>();
        if (PlainQuestion.AnswerIn(turnContext) is { } answer)
        {
            var culture = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
            var numbers = NumberRecognizer.RecognizeNumber(answer, culture);
            if (numbers.Count > 0 && Parse((string)numbers[0].Resolution[ResolutionKey.Value], new CultureInfo(culture)) is { } value)
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    private static Func<string, CultureInfo, T?> Parser<TNumber>()
        where TNumber : struct, INumber<TNumber> =>
        (text, culture) => TNumber.TryParse(text, NumberStyles.Any, culture, out var value) ? (T)(object)value : null;
}
