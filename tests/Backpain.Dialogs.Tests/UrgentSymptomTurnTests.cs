using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests;

/// <summary>Red flags come before everything, in every field of every form.</summary>
public sealed class UrgentSymptomTurnTests : IDisposable
{
    private const string RedFlag = "I can't pee and I'm numb between my legs";

    private readonly BotUnderTest bot = new();

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task A_red_flag_is_seen_at_every_question_of_the_consultation_form(int answersBefore)
    {
        string[] answers = ["Brenda Shaw", "brenda@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back"];
        await bot.SayAsync("I want to book a consultation");
        foreach (var answer in answers.Take(answersBefore))
        {
            await bot.SayAsync(answer);
        }

        DropMessages();
        await bot.SayAsync(RedFlag);

        var warning = bot.NextMessage().ShouldNotBeNull();
        ReplyMetadata.Of(warning)!.Kind.ShouldBe(ReplyKinds.Urgent);
        bot.NextMessage().ShouldBeNull("no details are collected in an urgent turn");
    }

    [Fact]
    public async Task An_urgent_message_offers_nothing_and_begins_with_the_action()
    {
        await bot.SayAsync(RedFlag);

        var warning = (Activity)bot.NextMessage()!;
        warning.SuggestedActions.ShouldBeNull();
        warning.Text.ShouldStartWith("> **Call 999 now");
        warning.Text.ShouldNotContain("](");
    }

    [Fact]
    public async Task Once_warned_the_conversation_goes_on_without_nagging()
    {
        await bot.SayAsync(RedFlag);
        bot.NextMessage();
        await bot.SayAsync("does acupuncture hurt?");

        ReplyMetadata.Of(bot.NextMessage()!)!.Kind.ShouldBe(ReplyKinds.Answer);
        bot.NextMessage().ShouldBeNull();
    }

    [Fact]
    public async Task A_second_different_sign_is_still_warned_of()
    {
        await bot.SayAsync(RedFlag);
        bot.NextMessage();
        await bot.SayAsync("and now I have a crushing pain in my chest that goes down my arm");

        ReplyMetadata.Of(bot.NextMessage()!)!.Level.ShouldBe("999");
    }

    [Fact]
    public async Task A_request_sent_after_a_warning_tells_staff_when_it_was_shown()
    {
        await bot.SayAsync(RedFlag);
        await bot.SayAsync("book a consultation. My name is Jo Bell, jo@example.org, 0161 496 0123. Best time to call: mornings. Contact me by phone. Problem: sore back");
        await bot.SayAsync("I agree");
        await bot.SayAsync("yes, send it");

        bot.Store.Requests.ShouldHaveSingleItem().UrgentAdviceShownAt.ShouldNotBeNull();
    }

    private void DropMessages()
    {
        while (bot.NextMessage() is not null)
        {
        }
    }
}
