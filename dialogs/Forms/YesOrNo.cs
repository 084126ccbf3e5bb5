using Backpain.Knowledge.Content;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Backpain.Dialogs.Forms;

/// <summary>Reads consent and refusal in the words of many kinds of people.</summary>
internal sealed class YesOrNo(IContentLibrary content)
{
    private const string Breaks = " ,.!?;:-\n";

    /// <returns>True for yes, false for no, null when the text says neither.</returns>
    internal bool? Read(string text)
    {
        var said = text.Trim().Trim('.', '!', ' ').Replace('’', '\'');
        return StartsWithOneOf(said, IntentIds.No) ? false
            : StartsWithOneOf(said, IntentIds.Yes) ? true
            : Recognise(said);
    }

    private bool StartsWithOneOf(string text, string intentId) =>
        content.Current.FindIntent(intentId) is { } intent && intent.Asks.Any(ask => StartsWith(text, ask));

    private static bool StartsWith(string text, string ask) =>
        text.StartsWith(ask, StringComparison.OrdinalIgnoreCase)
        && (text.Length == ask.Length || Breaks.Contains(text[ask.Length], StringComparison.Ordinal));

    private static bool? Recognise(string text) =>
        ChoiceRecognizer.RecognizeBoolean(text, Culture.English) is [{ } only] ? only.Resolution["value"] as bool? : null;
}
