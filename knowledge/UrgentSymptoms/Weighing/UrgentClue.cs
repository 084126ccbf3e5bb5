namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>
/// What speaks for a red flag or against one, when a message was scored. Each is a number; how much it counts stands in
/// <c>UrgentClueWeights.txt</c>, which <c>Backpain.Benchmarks weigh-red-flags</c> makes from messages of writers that were not learned from.
/// </summary>
internal enum UrgentClue
{
    /// <summary>Always 1.</summary>
    Always,

    /// <summary>How like red flags the whole message is.</summary>
    Whole,

    /// <summary>The same of its parts, on average: what stands around a sentence may explain it.</summary>
    PartsOnAverage,

    /// <summary>The same of any of its parts: high when one part is, and higher when several are.</summary>
    AnyPart,

    /// <summary>How like red flags the whole message is to the network.</summary>
    Network,

    /// <summary>1 when words fit the pattern of a sign.</summary>
    FitsPattern,

    /// <summary>How many signs' patterns they fit: lists of signs are read out, seldom suffered from.</summary>
    Patterns,

    /// <summary>The longer a message is, the more of it may look like a sign by chance.</summary>
    Length,
}
