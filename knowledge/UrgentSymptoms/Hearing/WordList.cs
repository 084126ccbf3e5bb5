namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>What the phrases of a word list say, and so what can be said about them.</summary>
internal enum WordListKind
{
    /// <summary>Body parts, people, times: nothing that could be denied.</summary>
    Plain,

    /// <summary>What is so for long: an illness, a treatment. Counts unless it is denied.</summary>
    Background,

    /// <summary>What happens to a person. Counts when it is there now.</summary>
    Symptom,

    /// <summary>A circumstance of other words.</summary>
    Circumstance,
}

/// <summary>Phrases that say the same, in people's own words.</summary>
internal sealed record WordList(string Id, WordListKind Kind, IReadOnlyList<IReadOnlyList<PhrasePart>> Phrases);
