using Backpain.Consultations.Statistics;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>Whether an answer helped.</summary>
public sealed class FeedbackTests : IDisposable
{
    private readonly Notes notes = new();
    private readonly TestAdapter adapter = new(TeamsChat.Personal);
    private readonly BotUnderTest bot = new();

    public FeedbackTests()
    {
        adapter.Use(new CountFeedback(notes));
        bot.Speak(TeamsChat.Personal);
    }

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("{actionName:'feedback',actionValue:{reaction:'like',feedback:'{\"feedbackText\":\"I am Anna Bell\"}'}}", 200, "helpful")]
    [InlineData("{actionName:'feedback',actionValue:{reaction:'dislike'}}", 200, "notHelpful")]
    [InlineData("{actionName:'feedback',actionValue:{reaction:{}}}", 400, null)]
    [InlineData("{actionName:'feedback',actionValue:'like'}", 400, null)]
    [InlineData("{actionName:'theirs',actionValue:{reaction:'like'}}", 400, null)]
    [InlineData("{}", 400, null)]
    public async Task A_pressed_thumb_is_counted_without_what_was_written(string value, int status, string? counted)
    {
        await SendAsync(Pressed(value));
        await bot.SendAsync(Pressed(value));

        ((InvokeResponse)bot.TakeAll().ShouldHaveSingleItem().Value).Status.ShouldBe(status);
        string.Join(",", notes.Kinds).ShouldBe(counted ?? "");
    }

    [Theory]
    [InlineData("{actionName:'feedback',actionValue:{reaction:'dislike',feedback:'{\"feedbackText\":\"useless. I cannot pee and I am numb down below\"}'}}")]
    [InlineData("{actionName:'feedback',actionValue:{reaction:'like',feedback:'thanks. since last night I cannot pee and I am numb down below'}}")]
    [InlineData("{actionName:'feedback',actionValue:{reaction:'like',feedback:'{ I cannot pee and I am numb down below'}}")]
    public async Task A_red_flag_in_what_was_written_with_it_is_warned_of_in_the_chat(string value)
    {
        await bot.SendAsync(Pressed(value));

        ReplyMetadata.Of(bot.TakeAll()[0])!.Level.ShouldBe("999");
    }

    [Theory]
    [InlineData("like", "helpful")]
    [InlineData("heart", "helpful")]
    [InlineData("sad", "")]
    public async Task A_reaction_is_counted_and_not_answered(string type, string counted)
    {
        await SendAsync(new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [new MessageReaction(type)] });

        adapter.GetNextReply().ShouldBeNull();
        string.Join(",", notes.Kinds).ShouldBe(counted);
    }

    private static Activity Pressed(string value) => new(ActivityTypes.Invoke) { Name = "message/submitAction", Value = JObject.Parse(value) };

    private Task SendAsync(Activity activity) => adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

    private sealed class Notes : INoteReplies
    {
        internal List<string> Kinds { get; } = [];

        public void Note(GivenReply reply) => Kinds.Add(reply.Kind);

        public void NoteUnanswered(string question, UnansweredKind kind) => Kinds.Add(question);
    }
}
