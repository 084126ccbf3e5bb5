namespace Backpain.Consultations.Storing;

/// <summary>A question that found no answer, scrubbed of what tells who asked.</summary>
internal sealed class UnansweredQuestionRow
{
    /// <summary>Keyed hash of what alike questions have in common.</summary>
    public required string Id { get; init; }

    /// <summary>The scrubbed text, encrypted all the same.</summary>
    public required byte[] Text { get; init; }

    public required Statistics.UnansweredKind Kind { get; init; }

    public required int Count { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    public bool Dismissed { get; init; }
}

/// <summary>How often a kind of reply was given about a subject on a day of the clinic's calendar.</summary>
internal sealed class ReplyCountRow
{
    public required DateOnly Day { get; init; }

    public required string Kind { get; init; }

    /// <summary>A topic or an intent of the content; empty where the kind says it all.</summary>
    public required string Subject { get; init; }

    public required int Count { get; init; }
}
