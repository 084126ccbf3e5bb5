using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>"Why?", "says who?", "is that certain?": questions that only ask for more of what was said last.</summary>
internal static class BareFollowUp
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Asked = new[]
    {
        "why", "why is that", "why not", "why would that be", "how come", "how so", "in what way", "such as", "like what", "for example", "for instance", "meaning", "meaning what", "what do you mean",
        "what does that mean", "such as what", "and then", "and",

        // Doubt.
        "says who", "who says", "who says that", "who says so", "who said that", "who told you that", "according to who", "based on what", "on what basis", "is that so", "is that right", "is that true",
        "is that certain", "is that definite", "is that sure", "is that guaranteed", "is that a fact", "is that proven", "are you sure", "you sure", "are you certain", "how sure are you", "how sure are they",
        "how sure is that", "how certain is that", "how do you know", "how do you know that", "what makes you say that", "what makes you think that", "where did you get that", "where did you get that from",
        "where does that come from", "what is your source", "what are your sources", "what is the source", "what are you basing that on",
    }.ToFrozenSet();

    // "But is that really certain then" says no more than "is that certain".
    private static readonly FrozenSet<string> Fillers =
        new[] { "but", "so", "then", "though", "really", "actually", "exactly", "please", "sorry", "ok", "oh", "hm", "well", "about", "for", "of", "and", "yes" }.ToFrozenSet();

    internal static bool Is(IReadOnlyList<Word> words) => words.Count <= MostWords && (Asked.Contains(Word.Join(words)) || Asked.Contains(Word.Join(words.Where(word => !Fillers.Contains(word.Text)))));
}
