namespace Backpain.Consultations.Tests.Fields;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("joan.pike@example.org", "joan.pike@example.org")]
    [InlineData("  Joan.Pike@EXAMPLE.org ", "joan.pike@example.org")]
    [InlineData("sorry, joan.pike@example.org", "joan.pike@example.org")]
    [InlineData("it's joan.pike@example.org.", "joan.pike@example.org")]
    [InlineData("joan.pike@example.org, ring me after 5", "joan.pike@example.org")]
    [InlineData("mailto:joan.pike@example.org", "joan.pike@example.org")]
    [InlineData("Joan Pike <joan.pike@example.org>", "joan.pike@example.org")]
    [InlineData("\"joan.pike@example.org\"", "joan.pike@example.org")]
    [InlineData("'joan.pike@example.org'", "joan.pike@example.org")]
    [InlineData("joan_pike+back@mail.example.co.uk", "joan_pike+back@mail.example.co.uk")]
    [InlineData("pat.o'rourke@example.org", "pat.o'rourke@example.org")]
    [InlineData("joan.pike @ example.org", "joan.pike@example.org")]
    [InlineData("joan.pike@example. org", "joan.pike@example.org")]
    [InlineData("joan@ sorry I mean joan.pike@example.org", "joan.pike@example.org")]
    [InlineData("it's priya dot shah at example dot org", "priya.shah@example.org")]
    [InlineData("Priya Dot Shah At Example Dot Co Dot UK please", "priya.shah@example.co.uk")]
    [InlineData("priya underscore shah at example dot org", "priya_shah@example.org")]
    [InlineData("priya dash shah at my hyphen host dot org", "priya-shah@my-host.org")]
    [InlineData("priya.shah (at) example (dot) org", "priya.shah@example.org")]
    [InlineData("priya[at]example.org", "priya@example.org")]
    [InlineData("joan＠example．org", "joan@example.org")]
    public void An_address_is_read_however_it_is_said(string text, string address)
    {
        EmailAddress.TryParse(text, out var read).ShouldBeTrue();
        read.Value.ShouldBe(address);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("priya nair")]
    [InlineData("joan.pike@")]
    [InlineData("@example.org")]
    [InlineData("a@b")]
    [InlineData("priya.nair@example,org")]
    [InlineData("priya.nair@mail.example,org")]
    [InlineData("joan..pike@example.org")]
    [InlineData("joan.pike@example..org")]
    [InlineData(".joan@example.org.@")]
    [InlineData("joan@@example.org")]
    [InlineData("joan@one.org@two.org")]
    [InlineData("joan@-example.org")]
    [InlineData("joan@example.o")]
    [InlineData("joan@192.168.0.1")]
    [InlineData("joan@exämple.org")]
    [InlineData("siân@example.org")]
    [InlineData("call me at 10.30")]
    [InlineData("look at www.example.org")]
    [InlineData("you can look at example.org")]
    [InlineData("I'm at work until five dot dot")]
    [InlineData("\ud83d@\udc00.org")]
    public void What_is_no_complete_address_is_refused(string? text) => EmailAddress.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("joan@gmial.com", "joan@gmail.com")]
    [InlineData("joan@gmail.con", "joan@gmail.com")]
    [InlineData("joan@gmail.co.uk", "joan@gmail.com")]
    [InlineData("joan@hotmial.co.uk", "joan@hotmail.co.uk")]
    [InlineData("joan@hotmail.couk", "joan@hotmail.co.uk")]
    [InlineData("joan@yaho.co.uk", "joan@yahoo.co.uk")]
    [InlineData("joan@outlok.com", "joan@outlook.com")]
    [InlineData("joan@btinternt.com", "joan@btinternet.com")]
    [InlineData("joan@aol.con", "joan@aol.com")]
    public void A_mistyped_provider_is_offered_back(string typed, string meant)
    {
        EmailAddress.TryParse(typed, out var read).ShouldBeTrue();
        read.SuggestedCorrection?.Value.ShouldBe(meant);
        read.Value.ShouldBe(typed);
    }

    [Theory]
    [InlineData("joan@gmail.com")]
    [InlineData("joan@mail.com")]
    [InlineData("joan@nhs.net")]
    [InlineData("joan@example.org")]
    [InlineData("joan@sly.com")]
    public void A_host_that_may_well_be_meant_is_left_alone(string typed)
    {
        EmailAddress.TryParse(typed, out var read).ShouldBeTrue();
        read.SuggestedCorrection.ShouldBeNull();
    }
}
