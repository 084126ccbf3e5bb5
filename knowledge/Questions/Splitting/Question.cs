using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>One question of a message.</summary>
/// <param name="Words">The question itself.</param>
/// <param name="WithLeadIn">The question with what stands right before it; the same words when nothing does.</param>
/// <param name="IsFragment">A few words that only hang on to the question before: "does it hurt, and the cost?"</param>
/// <param name="IsTold">A statement before a question, which may ask by itself: "I am allergic to nickel."</param>
internal sealed record Question(IReadOnlyList<Word> Words, IReadOnlyList<Word> WithLeadIn, bool IsFragment = false, bool IsTold = false);
