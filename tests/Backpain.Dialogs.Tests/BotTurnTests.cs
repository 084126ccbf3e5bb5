using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Tests;

/// <summary>What reaches the bot that is no plain message.</summary>
public sealed class BotTurnTests : IDisposable
{
    private readonly BotUnderTest bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_person_is_welcomed_once_however_often_the_channel_says_they_joined()
    {
        await bot.JoinAsync();
        await bot.JoinAsync();

        ReplyMetadata.Of(bot.NextMessage()!)!.Kind.ShouldBe(ReplyKinds.Welcome);
        bot.NextMessage().ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    public async Task A_message_without_words_gets_a_kind_reply(string text)
    {
        await bot.SayAsync(text);

        bot.NextMessage()!.Text.ShouldBe(bot.Content.Wording["conversation.empty-message"].Text);
    }

    [Fact]
    public async Task A_file_is_declined_kindly()
    {
        await bot.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment("image/png", "https://backpain.example/photo.png")] });

        bot.NextMessage()!.Text.ShouldBe(bot.Content.Wording["conversation.no-attachments"].Text);
    }

    [Fact]
    public async Task A_submitted_card_is_read_as_what_it_says()
    {
        await bot.SendAsync(new Activity(ActivityTypes.Message) { Value = new JObject { ["question"] = "Does it hurt?", ["level"] = 3 } });

        ReplyMetadata.Of(bot.NextMessage()!)!.Topics.ShouldBe(["does-it-hurt"]);
    }

    [Fact]
    public async Task A_red_flag_in_a_submitted_card_is_seen()
    {
        await bot.SendAsync(new Activity(ActivityTypes.Message) { Value = new JObject { ["where"] = "low back", ["more"] = "I can't pee since last night and I'm numb down below" } });

        ReplyMetadata.Of(bot.NextMessage()!)!.Level.ShouldBe("999");
    }

    [Fact]
    public async Task Fifty_thousand_characters_get_a_reply()
    {
        await bot.SayAsync(string.Concat(Enumerable.Repeat("my back aches and ", 2800)));

        bot.NextMessage().ShouldNotBeNull();
    }

    [Fact]
    public async Task An_unknown_kind_of_activity_is_taken_without_a_word()
    {
        await bot.SendAsync(new Activity("somethingNew"));

        bot.NextMessage().ShouldBeNull();
    }
}
