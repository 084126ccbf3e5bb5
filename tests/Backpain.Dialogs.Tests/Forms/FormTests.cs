using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Tests.Forms;

public sealed class FormTests
{
    private static readonly Form Form = new("test", "consult",
    [
        new FormQuestion(Slots.Name, (text, _) => Reading.Accept(Slots.Name, text)),
        new FormQuestion(Slots.Phone, (text, _) => Reading.Accept(Slots.Phone, text)) { Applies = state => state.Answer(Slots.ContactMethod) != "Email" },
        new FormQuestion(Slots.Confirm, (text, _) => Reading.Accept(Slots.Confirm, text)),
    ]);

    [Fact]
    public void The_next_question_is_the_first_without_an_answer() => Next((Slots.Name, "Jo")).ShouldBe(Slots.Phone);

    [Fact]
    public void A_skipped_question_is_not_asked_again() => Next((Slots.Name, "Jo"), (Slots.Phone, "")).ShouldBe(Slots.Confirm);

    [Fact]
    public void A_question_that_does_not_apply_is_left_out() => Next((Slots.Name, "Jo"), (Slots.ContactMethod, "Email")).ShouldBe(Slots.Confirm);

    [Fact]
    public void A_form_without_open_questions_is_complete() => Next((Slots.Name, "Jo"), (Slots.Phone, "1"), (Slots.Confirm, "yes")).ShouldBeNull();

    [Fact]
    public void Going_back_leads_to_the_last_answered_question()
    {
        var state = State((Slots.Name, "Jo"), (Slots.Phone, "1"));
        state.Asking = Slots.Confirm;

        Form.Previous(state)!.Slot.ShouldBe(Slots.Phone);
    }

    [Fact]
    public void There_is_nothing_before_the_first_question()
    {
        var state = State();
        state.Asking = Slots.Name;

        Form.Previous(state).ShouldBeNull();
    }

    private static string? Next(params (string Slot, string Answer)[] answers) => Form.NextQuestion(State(answers))?.Slot;

    private static FormState State(params (string Slot, string Answer)[] answers)
    {
        var state = new FormState();
        foreach (var (slot, answer) in answers)
        {
            state.Take(slot, answer);
        }

        return state;
    }
}
