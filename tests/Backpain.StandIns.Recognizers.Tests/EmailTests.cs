using Microsoft.Recognizers.Text.Sequence;

namespace Backpain.StandIns.Recognizers.Tests;

public class EmailTests
{
    [Theory]
    [InlineData("ann@example.org", "ann@example.org 0-14 email ann@example.org")]
    [InlineData("It's Ann.B+back@Mail.Example.co.uk, thanks.", "ann.b+back@mail.example.co.uk 5-33 email ann.b+back@mail.example.co.uk")]
    [InlineData("Write to ann@example.org.", "ann@example.org 9-23 email ann@example.org")]
    [InlineData("<a_b@example.org> or c-d@example.org", "a_b@example.org 1-15 email a_b@example.org; c-d@example.org 21-35 email c-d@example.org")]
    public void Addresses_are_found_in_lower_case(string text, string expected) => Emails(text).ShouldBe(expected);

    [Theory]
    [InlineData("ann@example")]
    [InlineData("ann..b@example.org")]
    [InlineData(".ann@example.org")]
    [InlineData("ann at example.org")]
    [InlineData("@ann")]
    [InlineData("")]
    public void What_is_no_address(string text) => Emails(text).ShouldBeEmpty();

    private static string Emails(string text) => SequenceRecognizer.RecognizeEmail(text, "en-gb").As("value");
}
