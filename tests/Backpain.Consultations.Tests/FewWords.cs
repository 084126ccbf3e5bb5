using System.Collections.Frozen;
using Backpain.Consultations.Statistics;

namespace Backpain.Consultations.Tests;

/// <summary>The words of the tests' questions.</summary>
internal sealed class FewWords : IKnowWords
{
    private static readonly FrozenSet<string> Words =
        "i'm i my name is and see at in on call me or write to live do you does can the a hot cupping help with pain for of weeks lower back stones knees please born was it near from told says number nhs yoga mark after l4 doctor"
            .Split(' ').ToFrozenSet();

    public bool IsOrdinary(string word) => Words.Contains(word);
}
