using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>How much a described symptom is there. The order goes from least to most.</summary>
internal enum Standing
{
    /// <summary>Denied, a figure of speech, or an animal's.</summary>
    Absent,

    /// <summary>Over long since, or only asked about in general.</summary>
    NotNow,

    /// <summary>It might be there: "if my legs go numb".</summary>
    Open,

    Present,
}

/// <summary>A phrase of a word list at its place in a message, and how much what it says is there.</summary>
/// <param name="IsSure">See <see cref="HeardPhrase"/>.</param>
internal readonly record struct Occurrence(WordSpan Span, bool IsSure, Standing Standing);
