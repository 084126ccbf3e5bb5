using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Elsie Marlow", "Elsie Marlow")]
    [InlineData("its arun mistry", "Arun Mistry")]
    [InlineData("My name is Siân O'Hare", "Siân O'Hare")]
    [InlineData("hi, I'm Nora Quill.", "Nora Quill")]
    [InlineData("Hello there! This is Nora Quill", "Nora Quill")]
    [InlineData("Name: Oswin Tate", "Oswin Tate")]
    [InlineData("name - oswin tate", "Oswin Tate")]
    [InlineData("call me Jo please", "Jo")]
    [InlineData("you can call me jo, thanks", "Jo")]
    [InlineData("nora quill here", "Nora Quill")]
    [InlineData("actually it should be Nora Quell", "Nora Quell")]
    [InlineData("NORA QUILL", "Nora Quill")]
    [InlineData("patrick o'hare", "Patrick O'Hare")]
    [InlineData("anne-marie smith-jones", "Anne-Marie Smith-Jones")]
    [InlineData("ronald mcdonald", "Ronald McDonald")]
    [InlineData("Ronald McDonald", "Ronald McDonald")]
    [InlineData("Floor van der Berg", "Floor van der Berg")]
    [InlineData("floor van der berg", "Floor van der Berg")]
    [InlineData("bell hooks Smith", "bell hooks Smith")]
    [InlineData("JJ", "JJ")]
    [InlineData("Dr. Amina Yusuf-Ali", "Dr. Amina Yusuf-Ali")]
    [InlineData("My Nguyen", "My Nguyen")]
    [InlineData("Can Yılmaz", "Can Yılmaz")]
    [InlineData("Will Hurt", "Will Hurt")]
    [InlineData("\"Nora Quill\" 😊", "Nora Quill")]
    [InlineData("Nora :)", "Nora")]
    [InlineData("王小明", "王小明")]
    [InlineData("林", "林")]
    [InlineData("𠮷野", "𠮷野")]
    [InlineData("محمد علي", "محمد علي")]
    [InlineData("प्रिया शाह", "प्रिया शाह")]
    [InlineData("Zoe\u0308 Bell", "Zoe\u0308 Bell")]
    [InlineData("  Nora\t\nQuill ", "Nora Quill")]
    public void A_name_is_read_without_what_is_said_around_it(string text, string name)
    {
        PersonName.TryRead(text, out var read).ShouldBeTrue();
        read.ShouldBe(name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ... ")]
    [InlineData("😊")]
    [InlineData("J")]
    [InlineData("07700 900456")]
    [InlineData("Henry 8")]
    [InlineData("nora.quill@example.org")]
    [InlineData("hi")]
    [InlineData("No")]
    [InlineData("go back")]
    [InlineData("N/A")]
    [InlineData("my name is")]
    [InlineData("why do you need that")]
    [InlineData("Nora Quill?")]
    [InlineData("does it hurt")]
    [InlineData("I would like to see someone")]
    [InlineData("CAN I BOOK AN APPOINTMENT")]
    [InlineData("can i book")]
    [InlineData("prefer not to say")]
    [InlineData("lower back pain")]
    [InlineData("one two three four five six seven eight")]
    [InlineData("http://example.org")]
    [InlineData("Jo\ud83dan")]
    public void What_is_no_name_is_refused(string? text) => PersonName.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void A_name_has_a_longest_length()
    {
        PersonName.TryRead(new string('a', PersonName.LongestName), out _).ShouldBeTrue();
        PersonName.TryRead(new string('a', PersonName.LongestName + 1), out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("hello my name is nora quill and i would like a consultation", "Nora Quill")]
    [InlineData("A consultation please. Name: Nora Quill. Email: nora@example.org. Phone: 0161 496 0123", "Nora Quill")]
    [InlineData("I'm called Nora Quill, can someone ring me?", "Nora Quill")]
    [InlineData("I'm Nora Quill and my back is bad", "Nora Quill")]
    [InlineData("Email Nora Quill nora@example.org", "Nora Quill")]
    [InlineData("the report goes to Floor van der Berg (floor@example.org)", "Floor van der Berg")]
    [InlineData("send the report to Alun Prys alun@example.org", "Alun Prys")]
    [InlineData("consultation, Bex, bex.hill@example.org", "Bex")]
    [InlineData("I'm Priya, priya@example.org", "Priya")]
    [InlineData("Consultation please. Lena von und zu Hohenstein, lena@example.org", "Lena von und zu Hohenstein")]
    [InlineData("can I book, no phone please. I am Wiremu and I live alone", "Wiremu")]
    public void A_name_is_found_in_a_longer_message(string message, string name)
    {
        PersonName.TryFind(message, out var found).ShouldBeTrue();
        found.ShouldBe(name);
    }

    [Theory]
    [InlineData("could you call me on Friday")]
    [InlineData("I'm Polish, is that a problem?")]
    [InlineData("I'm Deaf. How do I book?")]
    [InlineData("Hello, nora@example.org")]
    [InlineData("I'm Worried about my back")]
    [InlineData("what is the name of the clinic")]
    [InlineData("my name is none of your business")]
    [InlineData("it's nora@example.org")]
    public void A_message_without_a_name_gives_none(string message) => PersonName.TryFind(message, out _).ShouldBeFalse();
}
