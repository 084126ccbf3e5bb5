namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Turns spoken punctuation ("question mark", "full stop") into punctuation.</summary>
internal static class Dictation
{
    internal static void Punctuate(List<Word> words)
    {
        for (var at = words.Count - 2; at > 0; at--)
        {
            var spoken = (words[at].Text, words[at + 1].Text) switch
            {
                ("question", "mark") => Break.Question,
                ("full", "stop") or ("new", "line") or ("exclamation", "mark") => Break.Stop,
                _ => Break.None,
            };
            if (spoken != Break.None)
            {
                words.RemoveRange(at, 2);
                words[at - 1] = words[at - 1] with { After = spoken };
                at = Math.Min(at, words.Count - 1);
            }
        }
    }
}
