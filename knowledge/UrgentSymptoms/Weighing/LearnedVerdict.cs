using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>How much a message is like the red flags among the examples, and unlike the near misses.</summary>
/// <param name="Clues">All clues together; the more the more like red flags.</param>
/// <param name="KindsOfWords">How many of the word lists it holds words of.</param>
/// <param name="Part">The part of the message that is most like red flags.</param>
internal sealed record LearnedVerdict(float Clues, int KindsOfWords, WordSpan Part)
{
    // All chosen on what some writers wrote, after learning from the others: docs/redFlags.md.
    private const float WarnsFrom = -0.2f;
    private const float WarnsOfPatternFrom = -0.4f;
    private const float AsksFrom = -1.0f;
    private const float AsksAboutHintFrom = -2.3f;

    /// <summary>In a long story the words of a hint stand by chance.</summary>
    private const int MostWordsOfHint = 60;

    private const float ExplainsOpenAwayBelow = -3f;
    private const float ExplainsFitAwayBelow = -1.8f;

    /// <summary>What fits a pattern so well is not explained away by what stands around it.</summary>
    private const float FitsTooWell = -0.2f;

    /// <summary>In fewer words there is nothing that could explain a pattern.</summary>
    private const int FewestWordsThatExplain = 13;

    /// <summary>Where hardly a word is known from the lists, the message is about something else; examples know nothing of that.</summary>
    private const float PerKindMissing = 0.3f;
    private const int FewestKinds = 15;

    /// <summary>A pattern's words in a sentence or two that are surely a red flag by themselves stay one in any longer message.</summary>
    private const float SurePattern = 0.2f;

    /// <summary>The score of the part that fits a pattern, as if it stood alone; very low where there is none.</summary>
    internal required float ScoreWithPattern { get; init; }

    /// <summary>Of the message.</summary>
    internal required int Words { get; init; }

    private bool FitsPattern => ScoreWithPattern > float.MinValue;

    private float Evidence => Clues - (FitsPattern ? 0 : PerKindMissing * Math.Max(0, FewestKinds - KindsOfWords));

    /// <summary>Enough to warn.</summary>
    internal bool Warns => Evidence >= (FitsPattern ? WarnsOfPatternFrom : WarnsFrom) || ScoreWithPattern >= SurePattern;

    /// <summary>Too much to let pass without the plain question.</summary>
    internal bool Asks => Evidence >= AsksFrom;

    /// <summary>Too much to let pass where it might hint at not wanting to live: any hint counts.</summary>
    internal bool MayHint => Evidence >= AsksAboutHintFrom && Words <= MostWordsOfHint;

    /// <summary>So like a near miss that its patterns need not be asked about: those left open, and in a message of some length those that hardly fit.</summary>
    internal bool ExplainsAway => FitsPattern ? Clues < ExplainsFitAwayBelow && ScoreWithPattern < FitsTooWell && Words >= FewestWordsThatExplain : Clues < ExplainsOpenAwayBelow;
}
