using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Tests.Forms;

public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("no, my number should be 0161 496 0188", Slots.Phone, "0161 496 0188")]
    [InlineData("the email is wrong, it's jo@example.org", Slots.Email, "jo@example.org")]
    [InlineData("sorry, use jo@example.org", Slots.Email, "jo@example.org")]
    [InlineData("change the contact method to email instead of phone", Slots.ContactMethod, "Email")]
    [InlineData("my name should be Brenda Shawcross", Slots.Name, "Brenda Shawcross")]
    [InlineData("change the best time to Friday mornings", Slots.BestTime, "Friday mornings")]
    [InlineData("wait I want to change the time to wed mornings", Slots.BestTime, "wed mornings")]
    [InlineData("change the best time to call to after 3", Slots.BestTime, "after 3")]
    public void A_new_answer_is_taken_from_the_correction(string text, string slot, string answer)
    {
        var change = Read(text, Slots.Confirm);

        change.Values.ShouldBe([(slot, answer)]);
        change.AskAgain.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("my email is spelt wrong", Slots.Email)]
    [InlineData("can I change my phone number", Slots.Phone)]
    [InlineData("I got my name wrong", Slots.Name)]
    [InlineData("change how you contact me", Slots.ContactMethod)]
    [InlineData("change what i wrote", Slots.Description)]
    public void A_slot_that_is_only_named_is_asked_again(string text, string slot)
    {
        var change = Read(text, Slots.Confirm);

        change.Values.ShouldBeEmpty();
        change.AskAgain.ShouldBe([slot]);
    }

    [Fact]
    public void An_address_given_where_another_slot_is_asked_corrects_the_one_given_before() =>
        Corrections.Read("actually my email is new@example.org", Slots.Phone, Filled(), wantsChange: false).Values.ShouldBe([(Slots.Email, "new@example.org")]);

    [Fact]
    public void What_is_asked_for_now_is_an_answer_and_no_correction() =>
        Corrections.Read("0161 496 0188", Slots.Phone, Filled(), wantsChange: false).Values.ShouldBeEmpty();

    [Theory]
    [InlineData("email actually", "Email")]
    [InlineData("no, video please", "Video")]
    [InlineData("by email or video", "Video, Email")]
    public void A_way_that_is_only_named_at_the_summary_is_how_to_be_reached(string text, string methods) =>
        Corrections.ReadMethod(text, Slots.Confirm, Filled()).ShouldNotBeNull().Values.ShouldBe([(Slots.ContactMethod, methods)]);

    [Theory]
    [InlineData("my email")]
    [InlineData("all fine")]
    [InlineData("the phone number")]
    [InlineData("yes email it")]
    public void More_than_a_way_is_none(string text) => Corrections.ReadMethod(text, Slots.Confirm, Filled()).ShouldBeNull();

    [Theory]
    [InlineData("actually call me Samantha Taylor", "Samantha Taylor")]
    [InlineData("sorry, my name is Brenda Shore", "Brenda Shore")]
    public void A_new_name_is_heard_anywhere(string text, string name) =>
        Corrections.Read(text, Slots.Email, Filled(), wantsChange: false).Values.ShouldBe([(Slots.Name, name)]);

    [Theory]
    [InlineData("call me back")]
    [InlineData("call me Tuesday")]
    [InlineData("please call me in the morning")]
    [InlineData("my back is bad since my name changed")]
    public void Talk_of_calls_names_nobody(string text)
    {
        Corrections.AreEvident(text).ShouldBeFalse();
        Corrections.Read(text, Slots.Email, Filled(), wantsChange: false).Values.ShouldBeEmpty();
    }

    [Fact]
    public void A_yes_changes_nothing() => Read("yes that's all right", Slots.Confirm).ShouldSatisfyAllConditions(
        change => change.Values.ShouldBeEmpty(),
        change => change.AskAgain.ShouldBeEmpty());

    private static FormTurn.Change Read(string text, string asking) => Corrections.Read(text, asking, Filled(), wantsChange: true);

    private static FormState Filled()
    {
        var state = new FormState();
        state.Take(Slots.Name, "Brenda Shaw");
        state.Take(Slots.Email, "brenda@example.org");
        state.Take(Slots.Phone, "0161 496 0123");
        state.Take(Slots.BestTime, "mornings");
        state.Take(Slots.ContactMethod, "Phone");
        state.Take(Slots.Description, "stiff for years");
        return state;
    }
}
