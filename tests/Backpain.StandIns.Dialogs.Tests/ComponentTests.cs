using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class ComponentTests
{
    [Fact]
    public Task A_component_in_a_component_hands_its_result_up() => Talk()
        .Test("hello", "your name?")
        .Send("Ann")
        .AssertReply("form ended by EndCalled")
        .AssertReply("hello Ann")
        .AssertReply("root ended by EndCalled")
        .StartTestAsync();

    [Fact]
    public Task A_question_in_between_is_answered_and_the_prompt_asks_again() => Talk()
        .Test("hello", "your name?")
        .Send("help")
        .AssertReply("here is help")
        .AssertReply("your name?")
        .Send("Ann")
        .AssertReply("form ended by EndCalled")
        .StartTestAsync();

    [Fact]
    public Task A_dialog_begun_on_top_of_a_prompt_resumes_it_with_its_question() => Talk()
        .Test("hello", "your name?")
        .Test("pause", "say on")
        .Test("on", "your name?")
        .StartTestAsync();

    [Fact]
    public Task Cancelling_inside_ends_the_component() => Talk()
        .Test("hello", "your name?")
        .Send("cancel")
        .AssertReply("form ended by CancelCalled")
        .AssertReply("root ended by EndCalled")
        .Test("hello", "your name?")
        .StartTestAsync();

    [Fact]
    public async Task Cancelling_from_outside_ends_inner_components_first()
    {
        var replies = new List<string>();
        await ForgetfulBot.TalkTo(() => new CancelledFromOutside(Root()))
            .Test("hello", "your name?")
            .Send("stop")
            .AssertReply(reply => replies.Add(reply.AsMessageActivity().Text))
            .AssertReply(reply => replies.Add(reply.AsMessageActivity().Text))
            .StartTestAsync();
        replies.ShouldBe(["form ended by CancelCalled", "root ended by CancelCalled"]);
    }

    [Fact]
    public Task Dialogs_of_a_parent_can_be_begun_inside() => ForgetfulBot
        .TalkTo(
            () => new Component("inner", () => Waterfall("steps", (step, ct) => step.BeginDialogAsync("shared", null, ct))),
            () => Waterfall("shared", SayAndWait(_ => "shared by all")))
        .Test("hello", "shared by all")
        .StartTestAsync();

    [Fact]
    public Task Changed_dialogs_are_noticed_in_the_middle_of_a_conversation()
    {
        var steps = new List<WaterfallStep> { SayAndWait(_ => "first"), SayAndWait(_ => "second") };
        return ForgetfulBot.TalkTo(() => new Versioned(Waterfall("steps", [.. steps])))
            .Test("hello", "first")
            .Do(() => steps.Add(SayAndWait(_ => "third")))
            .Send("on")
            .AssertReply("versionChanged versioned")
            .AssertReply("second")
            .Test("on", "third")
            .StartTestAsync();
    }

    [Fact]
    public void The_first_dialog_added_is_the_initial_one()
    {
        var component = new ComponentDialog("component").AddDialog(Waterfall("first")).AddDialog(Waterfall("second"));
        component.InitialDialogId.ShouldBe("first");
        component.FindDialog("second").Id.ShouldBe("second");
    }

    [Fact]
    public Task A_component_without_the_dialog_to_begin_with_fails() => Should.ThrowAsync<ArgumentException>(() => ForgetfulBot
        .TalkTo(() => new ComponentDialog("empty") { InitialDialogId = "absent" })
        .Send("hello")
        .StartTestAsync());

    private static TestFlow Talk() => ForgetfulBot.TalkTo(Root);

    private static Component Root() => new(
        "root",
        () => Waterfall(
            "outer",
            (step, cancellationToken) => step.BeginDialogAsync("form", null, cancellationToken),
            Say(step => $"hello {step.Result}")),
        () => new Component("form", () => Waterfall("fields", Ask("name", "your name?")), () => new TextPrompt("name"), () => Pause()),
        () => Pause());

    private static WaterfallDialog Pause() => Waterfall("pause", SayAndWait(_ => "say on"));

    private sealed class CancelledFromOutside : ComponentDialog
    {
        public CancelledFromOutside(Dialog root)
            : base("outside") => AddDialog(root);

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "stop"
                ? innerDc.CancelAllDialogsAsync(cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private sealed class Versioned : ComponentDialog
    {
        public Versioned(Dialog inner)
            : base("versioned") => AddDialog(inner);

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.VersionChanged)
            {
                return await base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            await dc.Context.SendActivityAsync($"{e.Name} {e.Value}", cancellationToken: cancellationToken);
            return true;
        }
    }
}
