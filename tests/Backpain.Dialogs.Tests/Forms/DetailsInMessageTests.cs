using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Tests.Forms;

public sealed class DetailsInMessageTests
{
    [Fact]
    public void Everything_that_a_labelled_message_tells_is_taken_up() =>
        DetailsInMessage.Read("Name: Rita Moss. Email: rita@example.org. Phone: 020 7946 0111. Best time to call: after 4pm. Contact me by video. Main concern: stiff in the mornings").ShouldBe(
        [
            (Slots.Name, "Rita Moss"),
            (Slots.Email, "rita@example.org"),
            (Slots.Phone, "020 7946 0111"),
            (Slots.BestTime, "after 4pm"),
            (Slots.ContactMethod, "Video"),
            (Slots.Description, "stiff in the mornings"),
        ]);

    [Fact]
    public void Details_are_found_in_a_plain_sentence() =>
        DetailsInMessage.Read("hello, my name is Ewa Nowak and I want an appointment, ewa@example.org or 07700 900655").ShouldBe(
        [
            (Slots.Name, "Ewa Nowak"),
            (Slots.Email, "ewa@example.org"),
            (Slots.Phone, "07700 900655"),
        ]);

    [Fact]
    public void What_stands_between_commas_is_taken_up() =>
        DetailsInMessage.Read("consultation, Bex, bex@example.org, 07700 900567, any time on weekdays, phone").ShouldBe(
        [
            (Slots.Name, "Bex"),
            (Slots.Email, "bex@example.org"),
            (Slots.Phone, "07700 900567"),
            (Slots.BestTime, "any time on weekdays"),
            (Slots.ContactMethod, "Phone"),
        ]);

    [Fact]
    public void A_story_between_commas_is_no_time() =>
        DetailsInMessage.Read("it hurts in the mornings, worse after lunch, jo@example.org").ShouldBe([(Slots.Email, "jo@example.org")]);

    [Theory]
    [InlineData("can somebody call me about my back")]
    [InlineData("I want to book a consultation please")]
    [InlineData("")]
    public void Nothing_is_made_up(string text) => DetailsInMessage.Read(text).ShouldBeEmpty();

    [Fact]
    public void Without_its_details_a_message_says_what_is_wanted() =>
        Without("my name is Ewa Nowak, ring me on 07700 900655 or write to ewa@example.org").ShouldBe("my name is , ring me on  or write to ");

    private static string Without(string text) => DetailsInMessage.Without(text, DetailsInMessage.Read(text));
}
