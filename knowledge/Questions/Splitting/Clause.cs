using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>A stretch of a message between punctuation and joining words.</summary>
/// <param name="Start">Its first word's place in the message; joining words stand before it.</param>
/// <param name="End">The place after its last word.</param>
internal sealed record Clause(IReadOnlyList<Word> Words, int Start, int End)
{
    /// <summary>Its words ask. A question mark alone does not count here, since it belongs to the whole sentence.</summary>
    internal bool Asks { get; } = QuestionSigns.Asks(Words);

    /// <summary>Its words ask if the sentence ends with a question mark.</summary>
    internal bool MayAsk { get; } = QuestionSigns.MayAsk(Words);

    internal bool EndsSentence => Words[^1].After is Break.Stop or Break.Question;

    internal bool EndsQuestion => Words[^1].After is Break.Question;
}
