namespace Backpain.Dialogs.Forms;

/// <summary>One question of a form: which slot it fills, how an answer is read, and when it is asked at all.</summary>
/// <param name="Slot">One of <see cref="Slots"/>; its wording stands under <c>{form}.ask-{slot}</c>.</param>
internal sealed record FormQuestion(string Slot, Func<string, FormState, Reading> Read)
{
    /// <summary>May be skipped.</summary>
    internal bool Optional { get; init; }

    /// <summary>Takes any words, so that only an evident question or command is not its answer.</summary>
    internal bool TakesAnyWords { get; init; }

    /// <summary>Whether a text is plainly its answer, and nothing else that was asked or said. By default what it accepts or refuses for a reason of its own, unless it accepts any words.</summary>
    internal Func<string, bool>? Recognises { get; init; }

    /// <summary>Whether the form needs it, given what is known so far.</summary>
    internal Func<FormState, bool> Applies { get; init; } = _ => true;

    /// <summary>Whether having been skipped no longer counts, given what is known now.</summary>
    internal Func<FormState, bool> NeededAfterAll { get; init; } = _ => false;

    /// <summary>Whether it can't be skipped, given what was skipped before: no other way is left to reach the person.</summary>
    internal Func<FormState, bool> LastWay { get; init; } = _ => false;

    /// <summary>What else follows from skipping it.</summary>
    internal Func<FormState, IReadOnlyList<(string Slot, string Answer)>> WhenSkipped { get; init; } = _ => [];

    /// <summary>What the wording's placeholders show.</summary>
    internal Func<FormState, Knowledge.Content.Wording, (string Name, string Value)[]> Show { get; init; } = (_, _) => [];

    /// <summary>Another way to ask it, by its wording's key and what that shows; null for the usual one.</summary>
    internal Func<FormState, (string WordingKey, (string Name, string Value)[] Show)?> AskInstead { get; init; } = _ => null;

    internal bool MayBeSkipped(FormState state) => Optional && !LastWay(state);

    internal bool IsOpen(FormState state) => Applies(state) && (!state.Has(Slot) || (state.Answer(Slot) is null && NeededAfterAll(state)));

    internal bool IsPlainlyAnsweredBy(string text, FormState state) =>
        Recognises?.Invoke(text) ?? (!TakesAnyWords && Read(text, state) is Reading.Accepted or Reading.Refused { IsUnderstood: true });
}

/// <summary>What a question made of an answer.</summary>
internal abstract record Reading
{
    private Reading()
    {
    }

    internal static Reading Accept(string slot, string answer) => new Accepted([(slot, answer)]);

    /// <param name="Answers">Answers by slot in canonical form; one message may answer several. An empty one is skipped.</param>
    internal sealed record Accepted(IReadOnlyList<(string Slot, string Answer)> Answers) : Reading;

    /// <param name="WordingKey">What to say instead of asking again.</param>
    internal sealed record Refused(string WordingKey) : Reading
    {
        /// <summary>What the wording's placeholders show.</summary>
        internal (string Name, string Value)[] Show { get; init; } = [];

        /// <summary>The answer was understood, and can't be had: it is no question or wish of another kind.</summary>
        internal bool IsUnderstood { get; init; }
    }

    /// <summary>The person does not want to go on: nothing is stored.</summary>
    /// <param name="WordingKey">What to say to it.</param>
    internal sealed record Withdrawn(string WordingKey) : Reading;
}
