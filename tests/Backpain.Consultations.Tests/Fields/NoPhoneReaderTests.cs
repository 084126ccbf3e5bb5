using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class NoPhoneReaderTests
{
    [Theory]
    [InlineData("can I book, no phone please")]
    [InlineData("please don’t ring me")]
    [InlineData("I can't talk on the phone")]
    [InlineData("I don't like phone calls")]
    [InlineData("not by phone")]
    [InlineData("I haven't got a phone")]
    [InlineData("do not want to be called")]
    public void Whoever_is_not_to_be_rung_says_it_anywhere(string text) => NoPhoneReader.SaysNone(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("don't ring me before 10")]
    [InlineData("please don't call on Fridays")]
    [InlineData("no phone calls after 5")]
    [InlineData("no phone number yet, I'm moving")]
    [InlineData("ring me, I don't use email")]
    [InlineData("don't call it a slipped disc")]
    public void A_time_or_another_matter_says_no_such_thing(string? text) => NoPhoneReader.SaysNone(text).ShouldBeFalse();

    [Theory]
    [InlineData("I am deaf", true)]
    [InlineData("I can't hear on the telephone", true)]
    [InlineData("I hear it works", false)]
    public void Calls_that_are_hard_to_hear_are_noticed(string text, bool hard) => NoPhoneReader.IsHardToCall(text).ShouldBe(hard);
}
