namespace Backpain.Dialogs.Forms;

/// <summary>A form: the plain list of its questions, in the order in which they are asked.</summary>
/// <param name="WordingFile">The file of <c>content/wording</c> that holds its words, for example <c>requestConsultation</c>.</param>
/// <param name="ReplyKind">The kind of its messages, one of <see cref="Replies.ReplyKinds"/>.</param>
internal sealed record Form(string WordingFile, string ReplyKind, IReadOnlyList<FormQuestion> Questions)
{
    /// <summary>Slots that nobody is asked for, and that are read from what people say besides.</summary>
    internal IReadOnlyList<string> AlsoKeeps { get; init; } = [];

    internal IReadOnlyList<FormNotice> Notices { get; init; } = [];

    internal bool Keeps(string slot) => slot == Slots.ConsentVersion || AlsoKeeps.Contains(slot) || Asks(slot);

    internal bool Asks(string slot) => Questions.Any(question => question.Slot == slot);

    /// <returns>The first question that applies and has no answer, or null when the form is complete.</returns>
    internal FormQuestion? NextQuestion(FormState state) =>
        Questions.FirstOrDefault(question => question.IsOpen(state));

    internal FormQuestion? Asked(FormState state) => Questions.FirstOrDefault(question => question.Slot == state.Asking);

    /// <returns>The last answered question before the one asked now, or null at the first.</returns>
    internal FormQuestion? Previous(FormState state) =>
        Questions.TakeWhile(question => question.Slot != state.Asking).LastOrDefault(question => question.Applies(state) && state.Has(question.Slot));

    internal string Key(string heading) => $"{WordingFile}.{heading}";
}
