namespace Backpain.Consultations.Tests.Fields;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("sheila dot quill forty two at example dot com", "sheila.quill42@example.com")]
    [InlineData("jo dot nineteen eighty at example dot org", "jo.1980@example.org")]
    [InlineData("my email is four two at example dot org", "42@example.org")]
    public void Numbers_that_are_said_are_part_of_the_address(string text, string address)
    {
        EmailAddress.TryParse(text, out var email).ShouldBeTrue();
        email.Value.ShouldBe(address);
    }

    [Theory]
    [InlineData("nora.quill@example.org", "nora.quill@example.org")]
    [InlineData("  Nora.Quill@EXAMPLE.org ", "nora.quill@example.org")]
    [InlineData("sorry, nora.quill@example.org", "nora.quill@example.org")]
    [InlineData("it's nora.quill@example.org.", "nora.quill@example.org")]
    [InlineData("nora.quill@example.org, ring me after 5", "nora.quill@example.org")]
    [InlineData("mailto:nora.quill@example.org", "nora.quill@example.org")]
    [InlineData("Nora Quill <nora.quill@example.org>", "nora.quill@example.org")]
    [InlineData("\"nora.quill@example.org\"", "nora.quill@example.org")]
    [InlineData("'nora.quill@example.org'", "nora.quill@example.org")]
    [InlineData("nora_quill+back@mail.example.co.uk", "nora_quill+back@mail.example.co.uk")]
    [InlineData("pat.o'hare@example.org", "pat.o'hare@example.org")]
    [InlineData("nora.quill @ example.org", "nora.quill@example.org")]
    [InlineData("nora.quill@example. org", "nora.quill@example.org")]
    [InlineData("nora@ sorry I mean nora.quill@example.org", "nora.quill@example.org")]
    [InlineData("it's priya dot shah at example dot org", "priya.shah@example.org")]
    [InlineData("Priya Dot Shah At Example Dot Co Dot UK please", "priya.shah@example.co.uk")]
    [InlineData("priya underscore shah at example dot org", "priya_shah@example.org")]
    [InlineData("priya dash shah at my hyphen host dot org", "priya-shah@my-host.org")]
    [InlineData("priya.shah (at) example (dot) org", "priya.shah@example.org")]
    [InlineData("priya[at]example.org", "priya@example.org")]
    [InlineData("nora＠example．org", "nora@example.org")]
    public void An_address_is_read_however_it_is_said(string text, string address)
    {
        EmailAddress.TryParse(text, out var read).ShouldBeTrue();
        read.Value.ShouldBe(address);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tess moor")]
    [InlineData("nora.quill@")]
    [InlineData("@example.org")]
    [InlineData("a@b")]
    [InlineData("tess.moor@example,org")]
    [InlineData("tess.moor@mail.example,org")]
    [InlineData("nora..quill@example.org")]
    [InlineData("nora.quill@example..org")]
    [InlineData(".nora@example.org.@")]
    [InlineData("nora@@example.org")]
    [InlineData("nora@one.org@two.org")]
    [InlineData("nora@-example.org")]
    [InlineData("nora@example.o")]
    [InlineData("nora@192.168.0.1")]
    [InlineData("nora@exämple.org")]
    [InlineData("siân@example.org")]
    [InlineData("call me at 10.30")]
    [InlineData("look at www.example.org")]
    [InlineData("you can look at example.org")]
    [InlineData("I'm at work until five dot dot")]
    [InlineData("\ud83d@\udc00.org")]
    public void What_is_no_complete_address_is_refused(string? text) => EmailAddress.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("nora@gmial.com", "nora@gmail.com")]
    [InlineData("nora@gmail.con", "nora@gmail.com")]
    [InlineData("nora@gmail.co.uk", "nora@gmail.com")]
    [InlineData("nora@hotmial.co.uk", "nora@hotmail.co.uk")]
    [InlineData("nora@hotmail.couk", "nora@hotmail.co.uk")]
    [InlineData("nora@yaho.co.uk", "nora@yahoo.co.uk")]
    [InlineData("nora@outlok.com", "nora@outlook.com")]
    [InlineData("nora@btinternt.com", "nora@btinternet.com")]
    [InlineData("nora@aol.con", "nora@aol.com")]
    public void A_mistyped_provider_is_offered_back(string typed, string meant)
    {
        EmailAddress.TryParse(typed, out var read).ShouldBeTrue();
        read.SuggestedCorrection?.Value.ShouldBe(meant);
        read.Value.ShouldBe(typed);
    }

    [Theory]
    [InlineData("nora@gmail.com")]
    [InlineData("nora@mail.com")]
    [InlineData("nora@nhs.net")]
    [InlineData("nora@example.org")]
    [InlineData("nora@sly.com")]
    public void A_host_that_may_well_be_meant_is_left_alone(string typed)
    {
        EmailAddress.TryParse(typed, out var read).ShouldBeTrue();
        read.SuggestedCorrection.ShouldBeNull();
    }

    [Theory]
    [InlineData("it's Priya, priya dot shah at example dot org", "it's Priya,")]
    [InlineData("Nora@Example.org but not before 10", "but not before 10")]
    public void What_else_a_text_says_is_left(string text, string rest)
    {
        EmailAddress.TryParse(text, out _, out var left).ShouldBeTrue();

        left.Trim().ShouldBe(rest);
    }
}
