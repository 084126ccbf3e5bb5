using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>How much a message is like the red flags among the examples, and unlike the near misses.</summary>
/// <param name="Score">Above 0 when it is more like the red flags; most messages lie between -1.5 and 1.5.</param>
/// <param name="BestPart">The score of the sentence or two that is most like a red flag, if the rest were not there.</param>
/// <param name="Part">The part of the message that the score is of.</param>
internal sealed record LearnedVerdict(float Score, float BestPart, WordSpan Part)
{
    // Chosen on what one writer wrote, after learning from the others: docs/redFlags.md.
    private const float WarnsFrom = 0.62f;
    private const float AsksFrom = 0.2f;
    private const float DoubtsBelow = 0f;
    private const float ExplainsAwayBelow = -0.4f;

    /// <summary>Enough to warn where no pattern does.</summary>
    internal bool Warns => Score >= WarnsFrom;

    /// <summary>Too much to let pass without the plain question.</summary>
    internal bool Asks => Score >= AsksFrom;

    /// <summary>So little like a red flag that a pattern alone asks instead of warning.</summary>
    internal bool DoubtsPatterns => BestPart < DoubtsBelow;

    /// <summary>So like a near miss that a pattern left open need not be asked about.</summary>
    internal bool ExplainsAway => BestPart < ExplainsAwayBelow;
}
