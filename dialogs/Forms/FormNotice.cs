using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.Forms;

/// <summary>Says something when an answer is new, before the next question: reads a time back, or tells what follows from an answer.</summary>
/// <param name="Slot">The answer it is about; each answer is spoken of once.</param>
/// <param name="Say">What to say, or null for nothing; may note in the state what follows from the answer.</param>
internal sealed record FormNotice(string Slot, Func<FormState, Wording, string?> Say)
{
    /// <returns>What to say now, or null.</returns>
    internal string? For(FormState state, Wording wording)
    {
        if (state.Answer(Slot) is not { } answer || (state.Told.TryGetValue(Slot, out var told) && told == answer))
        {
            return null;
        }

        state.Told[Slot] = answer;
        return Say(state, wording);
    }
}
