namespace Backpain.Consultations.Statistics;

/// <summary>Why a question counts as unanswered.</summary>
public enum UnansweredKind
{
    /// <summary>The bot said that it had not understood.</summary>
    NotUnderstood,

    /// <summary>The bot was not sure, and offered a choice.</summary>
    Choice,
}

/// <summary>A message that a person was given.</summary>
/// <param name="Kind">The kind that the message carries for programs, for example <c>answer</c>.</param>
/// <param name="Subjects">The topics it answers or offers, or the intent it answers; empty where the kind says it all.</param>
public sealed record GivenReply(string Kind, IReadOnlyList<string> Subjects);

/// <summary>
/// Is told what was asked and how it was answered. Telling costs nothing and never fails; what is kept is counts by day, and, of
/// questions without an answer, a text scrubbed of what tells who asked.
/// </summary>
public interface INoteReplies
{
    void Note(GivenReply reply);

    /// <param name="question">As it was written.</param>
    void NoteUnanswered(string question, UnansweredKind kind);
}
