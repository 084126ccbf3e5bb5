using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public partial class ChoiceFactory
{
    /// <summary>"text (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var hasNumbers = options?.IncludeNumbers ?? true;
        var titles = Titles(choices).Select((title, index) => hasNumbers ? $"({index + 1}) {title}" : title).ToList();
        return Question($"{text} {Joined(titles, options)}", speak);
    }

    /// <summary>The text, and below a line for each choice, with a number or a dash.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var hasNumbers = options?.IncludeNumbers ?? true;
        var lines = Titles(choices).Select((title, index) => hasNumbers ? $"{index + 1}. {title}" : $"- {title}");
        return Question($"{text}\n\n   {string.Join("\n   ", lines)}", speak);
    }

    private static string Joined(List<string> titles, ChoiceFactoryOptions options)
    {
        if (titles.Count < 2)
        {
            return string.Concat(titles);
        }

        var lastSeparator = titles.Count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
        return string.Join(options?.InlineSeparator ?? ", ", titles.SkipLast(1)) + lastSeparator + titles[^1];
    }

    private static IEnumerable<string> Titles(IList<Choice> choices) =>
        (choices ?? []).Select(choice => choice.Action?.Title ?? choice.Value);

    private static Activity Question(string text, string speak) => MessageFactory.Text(text, speak, InputHints.ExpectingInput);
}
