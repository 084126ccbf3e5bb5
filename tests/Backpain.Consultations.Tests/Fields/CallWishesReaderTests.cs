using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class CallWishesReaderTests
{
    [Theory]
    [InlineData("07700 900123", null, null)]
    [InlineData("07700 900123, you can leave a message", true, null)]
    [InlineData("07700 900123 and voicemail is fine", true, null)]
    [InlineData("no voicemails please", false, null)]
    [InlineData("please don't leave a message, my husband listens to them", false, null)]
    [InlineData("leave a voicemail but don't say who's calling", true, false)]
    [InlineData("no messages but you can say it’s the clinic", false, true)]
    [InlineData("0161 496 0123, yes to both", true, true)]
    [InlineData("no to both", false, false)]
    [InlineData("both fine", true, true)]
    [InlineData("please be discreet", null, false)]
    [InlineData("don't tell whoever answers where you're calling from", null, false)]
    [InlineData("text message me", null, null)]
    public void What_was_said_of_a_call_is_read(string text, bool? message, bool? clinic) =>
        CallWishesReader.Read(text).ShouldBe(new CallWishesSaid(message, clinic));

    [Fact]
    public void What_else_was_said_is_left() => CallWishesReader.Without("not before 10.30, no voicemail please. And yes to both").ShouldBe("not before 10.30");
}
