using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>A chat between a person and the bot in Teams, and what else Teams sends there.</summary>
public sealed class PersonalChatTests : IDisposable
{
    private readonly BotUnderTest bot = new();

    public PersonalChatTests() => bot.Speak(TeamsChat.Personal);

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task An_installation_is_welcomed_once_and_again_when_it_is_a_new_one()
    {
        await InstallAsync("add");
        await bot.SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("29:anna"), new ChannelAccount(TeamsChat.Bot)] });
        await InstallAsync("add-upgrade");
        bot.NextMessage()!.Text.ShouldBe(bot.Content.Wording["conversation.welcome"].Text);
        bot.NextMessage().ShouldBeNull();

        await InstallAsync("remove");
        await InstallAsync("add");
        ReplyMetadata.Of(bot.NextMessage()!)!.Kind.ShouldBe(ReplyKinds.Welcome);
    }

    [Fact]
    public async Task An_edited_question_that_asks_for_something_else_is_answered_and_one_that_does_not_is_not()
    {
        await bot.SayAsync("Does it hurt?");
        bot.NextMessage().ShouldNotBeNull();

        await EditAsync("Does it really hurt?");
        bot.NextMessage().ShouldBeNull();

        await EditAsync("How many sessions will I need?");
        ReplyMetadata.Of(bot.NextMessage()!)!.Topics.ShouldBe(["number-of-sessions"]);
    }

    [Fact]
    public async Task A_red_flag_that_is_edited_into_a_message_is_warned_of_once()
    {
        await EditAsync("I can't pee since last night and I'm numb down below");
        await EditAsync("I can't pee since last night and I'm numb down below!");

        ReplyMetadata.Of(bot.NextMessage()!)!.Level.ShouldBe("999");
        bot.NextMessage().ShouldBeNull();
    }

    [Fact]
    public async Task An_edited_answer_leaves_a_form_as_it_is()
    {
        await bot.SayAsync("Request a consultation");
        bot.TakeAll();

        await EditAsync("My name is Anna Bell");
        bot.NextMessage()!.Text.ShouldBe(bot.Content.Wording["conversation.edited-in-form"].Text);
    }

    private Task InstallAsync(string action) => bot.SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action });

    private Task EditAsync(string text) => bot.SendAsync(new Activity(ActivityTypes.MessageUpdate, text: text));
}
