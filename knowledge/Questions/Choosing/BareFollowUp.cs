using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>"Why?", "says who?", "is that certain?": questions that only ask for more of what was said last.</summary>
internal static class BareFollowUp
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Asked = EmbeddedLines.Read("BareFollowUps.txt").ToFrozenSet();

    // "But is that really certain then" says no more than "is that certain".
    private static readonly FrozenSet<string> Fillers =
        new[] { "but", "so", "then", "though", "really", "actually", "exactly", "please", "sorry", "ok", "oh", "hm", "well", "about", "for", "of", "and", "yes" }.ToFrozenSet();

    internal static bool Is(IReadOnlyList<Word> words) => words.Count <= MostWords && (Asked.Contains(Word.Join(words)) || Asked.Contains(Word.Join(words.Where(word => !Fillers.Contains(word.Text)))));
}
