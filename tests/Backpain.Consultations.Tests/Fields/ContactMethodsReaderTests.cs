using Backpain.Consultations.Fields;
using static Backpain.Consultations.ContactMethods;

namespace Backpain.Consultations.Tests.Fields;

public sealed class ContactMethodsReaderTests
{
    [Theory]
    [InlineData("phone", Phone)]
    [InlineData("By email, thanks", Email)]
    [InlineData("ok video", Video)]
    [InlineData("Reach me by phone.", Phone)]
    [InlineData("zoom or phone im not fussed", Phone | Video)]
    [InlineData("ring or zoom", Phone | Video)]
    [InlineData("e-mail or ring me", Phone | Email)]
    [InlineData("just give me a call", Phone)]
    [InlineData("teams call", Video)]
    [InlineData("video call", Video)]
    [InlineData("call me on zoom", Video)]
    [InlineData("call or zoom", Phone | Video)]
    [InlineData("a video call or a phone call", Phone | Video)]
    [InlineData("vidoe", Video)]
    [InlineData("emial", Email)]
    [InlineData("any", Phone | Video | Email)]
    [InlineData("either", Phone | Video | Email)]
    [InlineData("I don't mind", Phone | Video | Email)]
    [InlineData("I don’t mind as long as it's not video", Phone | Email)]
    [InlineData("whichever, but no phone calls", Video | Email)]
    [InlineData("not by phone", Video | Email)]
    [InlineData("please don't ring me", Video | Email)]
    [InlineData("anything but video", Phone | Email)]
    [InlineData("phone is no good, email", Email)]
    [InlineData("no, phone", Phone)]
    [InlineData("not phone, video", Video)]
    [InlineData("neither phone nor video, email", Email)]
    [InlineData("video and email instead of calls", Email | Video)]
    [InlineData("email rather than phone", Email)]
    [InlineData("text or call", Phone)]
    [InlineData("email, don't text", Email)]
    public void The_ways_a_person_is_glad_of_are_read(string text, ContactMethods methods)
    {
        ContactMethodsReader.TryRead(text, out var read).ShouldBeTrue();
        read.ShouldBe(methods);
    }

    [Theory]
    [InlineData("text", "text")]
    [InlineData("WhatsApp me", "whatsapp")]
    [InlineData("by post please", "by post")]
    [InlineData("can I come in person?", "in person")]
    public void A_way_that_is_not_offered_is_named(string text, string notOffered) =>
        ContactMethodsReader.Read(text).ShouldBe(new(None, notOffered));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("by semaphore")]
    [InlineData("yes")]
    [InlineData("where do my answers go?")]
    public void A_text_that_names_no_way_gives_none(string? text) =>
        ContactMethodsReader.Read(text).ShouldBe(new(None, null));

    [Theory]
    [InlineData("text me or email is best", Email, "text me")]
    [InlineData("just text", None, "text")]
    [InlineData("no calls please", Email, null)]
    [InlineData("I work nights so email is easier", Email, null)]
    [InlineData("can you ring me", Phone, null)]
    public void A_wish_is_heard_where_something_else_was_asked(string text, ContactMethods methods, string? notOffered) =>
        ContactMethodsReader.Wish(text).ShouldBe(new(methods, notOffered));

    [Theory]
    [InlineData(null)]
    [InlineData("you choose")]
    [InlineData("call me when I finish work")]
    [InlineData("what happens on the video call?")]
    public void Other_talk_of_calls_is_no_wish(string? text) => ContactMethodsReader.Wish(text).ShouldBeNull();
}
