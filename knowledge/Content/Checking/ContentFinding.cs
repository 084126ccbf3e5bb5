namespace Backpain.Knowledge.Content.Checking;

/// <summary>What <see cref="ContentCheck"/> looks for.</summary>
public enum ContentFindingKind
{
    /// <summary>The file can't be served.</summary>
    Fault,

    /// <summary>A red flag that too few clinicians have signed off.</summary>
    NotSignedOff,

    /// <summary>A sheet whose review is overdue.</summary>
    ReviewOverdue,

    /// <summary>A sheet that nobody has reviewed yet.</summary>
    NotReviewed,

    /// <summary>A claim that an advertising regulator would not accept.</summary>
    Claim,

    /// <summary>A figure of the original fact sheets that no topic tells any more.</summary>
    MissingFigure,

    /// <summary>A short answer that asks for an older reader than 11.</summary>
    ReadingAge,

    /// <summary>A sentence of over 20 words.</summary>
    LongSentence,

    /// <summary>A topic or intent with too few asks.</summary>
    FewAsks,

    /// <summary>Two asks that hold the same words.</summary>
    SameAsk,

    /// <summary>An ask that clearly finds another topic or intent.</summary>
    AskFindsOther,
}

/// <summary>One thing to look at in a content file.</summary>
/// <param name="File">Path relative to the content directory.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Message">In words for the clinician who edits the file.</param>
public sealed record ContentFinding(ContentFindingKind Kind, string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
