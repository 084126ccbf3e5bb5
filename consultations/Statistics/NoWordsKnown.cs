namespace Backpain.Consultations.Statistics;

/// <summary>Where the host knows no words: nothing of a question is kept.</summary>
internal sealed class NoWordsKnown : IKnowWords
{
    public bool IsOrdinary(string word) => false;
}
