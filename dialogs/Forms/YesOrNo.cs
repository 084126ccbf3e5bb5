using System.Text.RegularExpressions;
using Backpain.Knowledge.Content;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Backpain.Dialogs.Forms;

/// <summary>Reads consent and refusal in the words of many kinds of people.</summary>
internal sealed partial class YesOrNo(IContentLibrary content)
{
    /// <summary>Words. A longer text that holds a yes and does not begin with one says something else.</summary>
    private const int LongestUnknownYes = 5;

    private const string Breaks = " ,.!?;:-\n";

    /// <returns>True for yes, false for no, null when the text says neither.</returns>
    internal bool? Read(string text)
    {
        var said = text.Trim().Trim('.', '!', ' ').Replace('’', '\'');
        return Refuses().IsMatch(said) && !Doubt().IsMatch(Refuses().Replace(said, "")) ? false
            : StartsWithOneOf(said, IntentIds.No) ? (YesAfterAll().IsMatch(said) ? null : false)
            : IsOneOf(said, IntentIds.Yes) ? true
            : StartsWithOneOf(said, IntentIds.Yes) ? Undoubted(said, true)
            : Recognise(said) is var answer && answer == true && IsAside(said) ? null
            : Undoubted(said, answer);
    }

    private static bool IsAside(string said) => Asks().IsMatch(said) || SaidText.WordCount(said) > LongestUnknownYes;

    /// <summary>"OK, but who sees it?" and "not sure why" hold a yes, and are none.</summary>
    private static bool? Undoubted(string text, bool? answer) => answer == true && Doubt().IsMatch(NoDoubt().Replace(text, "")) ? null : answer;

    /// <summary>"No... well ok yes" holds both.</summary>
    [GeneratedRegex(@"^no\b.*\b(?:yes|yeah|yep|yup|aye|(?<!n['’]?t |not |to |cannot )agree|go (?:on|ahead) then)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex YesAfterAll();

    private bool IsOneOf(string text, string intentId) =>
        content.Current.FindIntent(intentId) is { } intent && intent.Asks.Contains(text, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\?|\b(?:but|why|if|unless|except|not|never|cannot|can'?t|won'?t|don'?t|unsure|depends|maybe|perhaps|before|until|whether|agree with)\b|\b(?:and|so|then) (?:what|who|how|when|where)\b|^\W*(?:(?:ok|okay|yes|yeah|sure|right)\W+)?(?:what|who|how|where|when)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubt();

    /// <summary>"I do not consent", "I refuse".</summary>
    [GeneratedRegex(@"\b(?:(?:do not|don'?t|won'?t|will not|cannot|can'?t) (?:consent|agree|accept)|i (?:refuse|decline|object))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();

    /// <summary>"Before I agree who can see it": where no yes opens a message, a question in it leaves none.</summary>
    [GeneratedRegex(@"\b(?:who|whom|what|how|when|where|which|once|after)\b|^\W*(?:is|are|am|can|could|do|does|did|should|would|will|may|must|you|they)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:(?:don'?t|do not) mind|why not|not a problem|if you (?:like|want|wish|must|need))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoDoubt();

    private bool StartsWithOneOf(string text, string intentId) =>
        content.Current.FindIntent(intentId) is { } intent && intent.Asks.Any(ask => StartsWith(text, ask));

    private static bool StartsWith(string text, string ask) =>
        text.StartsWith(ask, StringComparison.OrdinalIgnoreCase)
        && (text.Length == ask.Length || Breaks.Contains(text[ask.Length], StringComparison.Ordinal));

    private static bool? Recognise(string text) =>
        ChoiceRecognizer.RecognizeBoolean(text, Culture.English) is [{ } only] ? only.Resolution["value"] as bool? : null;
}
