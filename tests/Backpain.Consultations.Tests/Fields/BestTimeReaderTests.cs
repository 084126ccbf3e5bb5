using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class BestTimeReaderTests
{
    [Theory]
    [InlineData("weekday  middays\n", "weekday middays")]
    [InlineData("early, before 9", "early, before 9")]
    [InlineData("whenever suits", "whenever suits")]
    public void A_time_is_kept_as_said(string text, string said) => BestTimeReader.Read(text).ShouldBe(new BestTime(said));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("???")]
    public void Nothing_said_is_no_time(string? text) => BestTimeReader.Read(text).ShouldBeNull();

    [Fact]
    public void A_time_has_a_longest_length()
    {
        BestTimeReader.Read(new string('a', BestTimeReader.LongestText)).ShouldNotBeNull();
        BestTimeReader.Read(new string('a', BestTimeReader.LongestText + 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("weekday mornings")]
    [InlineData("Mondays or Wednesdays after 5pm")]
    [InlineData("after 4")]
    [InlineData("10.30 is good")]
    [InlineData("6 o'clock")]
    [InlineData("9-5")]
    [InlineData("any time really")]
    [InlineData("over lunch time")]
    [InlineData("not before half past nine")]
    public void Times_and_days_are_recognised(string text) => BestTimeReader.IsTimePreference(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("Nora Quill")]
    [InlineData("0161 496 0123")]
    [InlineData("low back pain for four years")]
    [InlineData("by phone")]
    public void Other_texts_are_not(string? text) => BestTimeReader.IsTimePreference(text).ShouldBeFalse();
}
