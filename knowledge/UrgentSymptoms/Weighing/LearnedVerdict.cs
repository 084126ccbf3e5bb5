using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>How much a message is like the red flags among the examples, and unlike the near misses.</summary>
/// <param name="Score">The more the more like red flags; most messages lie between -1.5 and 1.5.</param>
/// <param name="Words">How many the message has.</param>
/// <param name="KindsOfWords">How many of the word lists it holds words of.</param>
/// <param name="Part">The part of the message that the score is of.</param>
internal sealed record LearnedVerdict(float Score, int Words, int KindsOfWords, WordSpan Part)
{
    // All chosen on what one writer wrote, after learning from the others: docs/redFlags.md.
    private const float WarnsFrom = -0.31f;
    private const float AsksFrom = -0.6f;
    private const float ExplainsAwayBelow = -1f;

    /// <summary>What it counts that a pattern says so too.</summary>
    private const float PatternsWord = 0.3f;

    /// <summary>The longer a message is, the more of it may look like a sign by chance.</summary>
    private const float PerFoldOfWords = 0.15f;
    private const int WordsOfShortMessage = 20;

    /// <summary>Where hardly a word is known from the lists, the message is about something else.</summary>
    private const float PerKindMissing = 0.25f;
    private const int FewestKinds = 5;

    /// <summary>A pattern's words in a sentence or two that would be enough by themselves stay enough in a longer message.</summary>
    private const float WarnsWithPatternFrom = 0f;

    /// <summary>The score of the part that fits a pattern, as if it stood alone; very low where there is none.</summary>
    internal required float ScoreWithPattern { get; init; }

    private bool FitsPattern => ScoreWithPattern > float.MinValue;

    private float Evidence => Score
        - (PerFoldOfWords * MathF.Log(Math.Max(WordsOfShortMessage, Words)))
        + (FitsPattern ? PatternsWord : -PerKindMissing * Math.Max(0, FewestKinds - KindsOfWords));

    /// <summary>Enough to warn.</summary>
    internal bool Warns => Evidence >= WarnsFrom || ScoreWithPattern >= WarnsWithPatternFrom;

    /// <summary>Too much to let pass without the plain question.</summary>
    internal bool Asks => Evidence >= AsksFrom;

    /// <summary>So like a near miss that a pattern left open need not be asked about.</summary>
    internal bool ExplainsAway => Evidence < ExplainsAwayBelow;
}
