using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>Groups and channels: others read along.</summary>
public sealed class SharedChatTests : IDisposable
{
    private readonly BotUnderTest bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_question_in_a_channel_is_answered_in_its_thread()
    {
        bot.Speak(TeamsChat.Channel());

        var question = new Activity(ActivityTypes.Message, text: "<at>Backpain</at> Does it hurt?");
        await bot.SendAsync(question);

        var answer = bot.NextMessage()!;
        ReplyMetadata.Of(answer)!.Topics.ShouldBe(["does-it-hurt"]);
        (answer.Conversation.Id, answer.ReplyToId).ShouldBe(("19:channel@thread.tacv2;messageid=17", question.Id));
    }

    [Theory]
    [InlineData("Request a consultation")]
    [InlineData("Email me the fact sheet")]
    [InlineData("Please call me on 07700 900123")]
    [InlineData("What do you know about me?")]
    [InlineData("Forget me")]
    public async Task Personal_matters_are_taken_to_a_personal_chat(string said)
    {
        bot.Speak(TeamsChat.Group());

        await bot.SayAsync(said);

        bot.NextMessage()!.Text.ShouldContain("https://teams.microsoft.com/l/chat/0/0?users=28%3Abackpain-app");
        bot.NextMessage().ShouldBeNull();
    }

    [Fact]
    public async Task Outside_Teams_a_direct_message_is_asked_for()
    {
        var slack = TeamsChat.Group();
        slack.ChannelId = "slack";
        bot.Speak(slack);

        await bot.SayAsync("Request a consultation");

        bot.NextMessage()!.Text.ShouldBe(bot.Content.Wording["group.direct-message"].Text);
    }

    [Fact]
    public async Task A_red_flag_is_answered_at_once_and_whole_for_each_person()
    {
        foreach (var person in (string[])["anna", "ben"])
        {
            bot.Speak(TeamsChat.Channel(person));
            await bot.SayAsync("I can't pee since last night and I'm numb down below");
        }

        var first = bot.NextMessage()!;
        ReplyMetadata.Of(first)!.Level.ShouldBe("999");
        bot.NextMessage()!.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task A_doubt_put_to_one_person_is_not_cleared_up_by_another()
    {
        bot.Speak(TeamsChat.Group());
        await bot.SayAsync("weakness in leg");
        ReplyMetadata.Of(bot.NextMessage()!)!.Kind.ShouldBe(ReplyKinds.Clarify);

        bot.Speak(TeamsChat.Group("ben"));
        await bot.SayAsync("Yes");

        ReplyMetadata.Of(bot.NextMessage()!)!.Kind.ShouldNotBe(ReplyKinds.Urgent);
    }

    [Fact]
    public async Task The_bot_says_hello_to_a_group_when_it_is_added_and_to_nobody_who_joins_later()
    {
        bot.Speak(TeamsChat.Group());

        await bot.SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" });
        await bot.SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("29:ben")] });

        bot.NextMessage()!.Text.ShouldBe(bot.Content.Wording["group.welcome"].Text);
        bot.NextMessage().ShouldBeNull();
    }
}
