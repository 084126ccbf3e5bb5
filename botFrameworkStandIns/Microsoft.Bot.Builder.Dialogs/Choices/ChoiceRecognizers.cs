using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds out which choices a text names.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, choices.Select(choice => new Choice(choice)).ToList(), options);

    /// <summary>
    /// By words; only where none match, by ordinals ("the second", "last"); only where there is no ordinal, by numbers. In the order of
    /// the text.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        options ??= new FindChoicesOptions();
        var byWords = ChoiceFinder.Find(utterance, list, options);
        if (byWords.Count > 0)
        {
            return byWords;
        }

        var culture = options.Locale ?? Culture.English;
        var positions = options.RecognizeOrdinals ? NumberRecognizer.RecognizeOrdinal(utterance, culture) : [];
        if (positions.Count == 0 && options.RecognizeNumbers)
        {
            positions = NumberRecognizer.RecognizeNumber(utterance, culture);
        }

        return positions
            .Select(position => AtPosition(position, list))
            .Where(found => found != null)
            .OrderBy(found => found.Start)
            .ToList();
    }

    private static ModelResult<FoundChoice> AtPosition(ModelResult position, IList<Choice> list)
    {
        var number = Number((string)position.Resolution[ResolutionKey.Value], list.Count);
        return number < 1 || number > list.Count
            ? null
            : new ModelResult<FoundChoice>
            {
                Start = position.Start,
                End = position.End,
                Text = position.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[number - 1].Value, Index = number - 1, Score = 1 },
            };
    }

    // "end-1" counts from the last choice. "current+1" has no meaning here, nor has a fraction.
    private static int Number(string position, int count)
    {
        var isFromEnd = position.StartsWith("end", StringComparison.Ordinal);
        var digits = isFromEnd ? position["end".Length..] : position;
        var isNumber = int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return isNumber ? number + (isFromEnd ? count : 0) : 0;
    }
}
