using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>"Why?" and the like: questions that only ask for more of what was said last.</summary>
internal static class BareFollowUp
{
    private static readonly FrozenSet<string> Asked = new[]
    {
        "why", "why is that", "but why", "why not", "how come", "how so", "in what way", "such as", "like what", "for example", "meaning", "meaning what", "what do you mean",
        "such as what", "and then", "and",
    }.ToFrozenSet();

    internal static bool Is(IReadOnlyList<Word> words) => Asked.Contains(Word.Join(words));
}
