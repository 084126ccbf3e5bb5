using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Teams;

public sealed class MentionTests
{
    private static readonly (string, string, string?) Bot = (TeamsChat.Bot, "Back & pain", "<at>Back & pain</at>");

    [Theory]
    [InlineData("<at>Back & pain</at> does it hurt?", "does it hurt?")]
    [InlineData("does it <AT>back & pain</AT>hurt?", "does it  hurt?")]
    [InlineData("<at>Back &amp; pain</at>&nbsp;does it hurt?", "does it hurt?")]
    [InlineData("&lt;at&gt;Back &amp; pain&lt;/at&gt; does it hurt?", "does it hurt?")]
    [InlineData("<at>Back & pain</at>", "")]
    [InlineData("is 3 &lt; 4 &amp; 5?", "is 3 < 4 & 5?")]
    public void The_bots_own_mention_goes(string text, string said) => Read(TeamsChat.Mentioning(text, Bot)).ShouldBe(said);

    [Fact]
    public void A_mention_without_its_text_goes_by_its_name() =>
        Read(TeamsChat.Mentioning("<at>Back & pain</at> hello", (TeamsChat.Bot, "Back & pain", null))).ShouldBe("hello");

    [Fact]
    public void Other_people_keep_their_names() =>
        Read(TeamsChat.Mentioning("<at>Back & pain</at> ask <at>Anna Bell</at> too", Bot, ("29:anna", "Anna Bell", "<at>Anna Bell</at>"))).ShouldBe("ask Anna Bell too");

    [Fact]
    public void A_message_without_text_entities_or_recipient_says_nothing() => IncomingText.Of(new Activity(ActivityTypes.Message)).ShouldBe("");

    private static string Read(Activity activity)
    {
        activity.Recipient = new ChannelAccount(TeamsChat.Bot, "Back & pain");
        activity.ChannelId = "msteams";
        return IncomingText.Of(activity);
    }
}
