using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>How a part of a message stands in it.</summary>
internal enum PassageKind
{
    Whole,

    /// <summary>Its words ask, or a question mark follows.</summary>
    Question,

    /// <summary>Tells something, or hangs on to a question with a few words.</summary>
    Told,

    /// <summary>Between marks and joining words.</summary>
    Clause,

    /// <summary>One of several things that a short message lists.</summary>
    Listed,
    FirstSentence,
    LastSentence,
    Sentence,

    /// <summary>The whole message with the title of the topic that was spoken about last.</summary>
    InContext,
}

/// <summary>A part of a message that may mean something by itself.</summary>
internal sealed record Passage(PassageKind Kind, IReadOnlyList<Word> Words);
