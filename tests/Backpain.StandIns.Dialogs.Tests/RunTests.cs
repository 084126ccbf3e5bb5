using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class RunTests
{
    [Fact]
    public async Task What_is_stored_names_dialogs_and_keeps_their_state()
    {
        var stored = new Dictionary<string, JObject>();
        var bot = new ForgetfulBot(
            () => new Component("root", () => Waterfall("steps", Ask("name", "your name?")), () => new TextPrompt("name")), new MemoryStorage(stored));
        await new TestFlow(new TestAdapter(), bot).Test("hello", "your name?").StartTestAsync();

        var outer = Stack(stored.Values.Single()["dialogs"]).ShouldHaveSingleItem();
        ((string)outer["id"]).ShouldBe("root");
        var inner = Stack(outer["state"]["dialogs"]);
        inner.Select(instance => (string)instance["id"]).ShouldBe(["name", "steps"]);
        ((string)inner[0]["state"]["options"]["Prompt"]["text"]).ShouldBe("your name?");
        ((int)inner[0]["state"]["state"]["AttemptCount"]).ShouldBe(0);
        ((int)inner[1]["state"]["stepIndex"]).ShouldBe(0);
    }

    [Fact]
    public Task When_the_dialog_has_ended_the_next_message_begins_it_again() => ForgetfulBot
        .TalkTo(() => Waterfall("steps", SayAndWait(_ => "first")))
        .Test("hello", "first")
        .Send("over")
        .AssertNoReply(timeout: 1)
        .Test("hello", "first")
        .StartTestAsync();

    [Fact]
    public Task Dialogs_run_once_a_turn() => new TestFlow(new TestAdapter(), async (turn, cancellationToken) =>
        {
            var state = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs");
            await Waterfall("steps", SayAndWait(_ => "first")).RunAsync(turn, state, cancellationToken);
            await Should.ThrowAsync<ArgumentException>(() => Waterfall("steps", SayAndWait(_ => "first")).RunAsync(turn, state, cancellationToken));
        })
        .Test("hello", "first")
        .StartTestAsync();

    [Fact]
    public async Task States_that_the_turn_knows_are_saved()
    {
        var storage = new MemoryStorage();
        await new TestFlow(new TestAdapter(), async (turn, cancellationToken) =>
            {
                var state = new ConversationState(storage);
                turn.TurnState.Add(state);
                var dialog = Waterfall("steps", SayAndWait(_ => "first"), SayAndWait(_ => "second"));
                await dialog.RunAsync(turn, state.CreateProperty<DialogState>("dialogs"), cancellationToken);
            })
            .Test("hello", "first")
            .Test("on", "second")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_trace_tells_the_emulator_that_dialogs_have_run()
    {
        var adapter = new TestAdapter(sendTraceActivity: true, conversation: null);
        await new TestFlow(adapter, new ForgetfulBot(() => Waterfall("steps", SayAndWait(_ => "first")), new MemoryStorage()))
            .Test("hello", "first")
            .AssertReply(reply =>
            {
                reply.Type.ShouldBe(ActivityTypes.Trace);
                ((Activity)reply).Name.ShouldBe("BotState");
                ((Activity)reply).ValueType.ShouldBe("https://www.botframework.com/schemas/botState");
            })
            .StartTestAsync();
    }

    [Fact]
    public Task A_dialog_may_handle_a_fault_inside_it_and_then_dialogs_run_again() => ForgetfulBot
        .TalkTo(() => new Careful(Waterfall("steps", SayAndWait(_ => "first"), (_, _) => throw new InvalidOperationException("broken"))))
        .Test("hello", "first")
        .Send("on")
        .AssertReply("sorry: broken")
        .AssertReply("first")
        .StartTestAsync();

    [Fact]
    public async Task A_fault_that_no_dialog_handles_goes_to_the_bot()
    {
        var flow = ForgetfulBot.TalkTo(() => Waterfall("steps", (_, _) => throw new InvalidOperationException("broken")));
        (await Should.ThrowAsync<InvalidOperationException>(() => flow.Send("hello").StartTestAsync())).Message.ShouldBe("broken");
    }

    [Fact]
    public async Task Telemetry_follows_a_waterfall()
    {
        var telemetry = new CollectedEvents();
        await ForgetfulBot
            .TalkTo(() =>
            {
                var root = new ComponentDialog("root").AddDialog(Waterfall("steps", SayAndWait(_ => "first"), Named));
                root.TelemetryClient = telemetry;
                return root;
            })
            .Test("hello", "first")
            .Test("on", "second")
            .Send("over")
            .StartTestAsync();
        telemetry.Events.ShouldBe(["WaterfallStart steps", "WaterfallStep Step1of2", "WaterfallStep Named", "WaterfallComplete steps"]);
    }

    private static Task<DialogTurnResult> Named(WaterfallStepContext step, CancellationToken cancellationToken) =>
        SayAndWait(_ => "second")(step, cancellationToken);

    private static List<JToken> Stack(JToken state) =>
        (state["dialogStack"] is JArray plain ? plain : (JArray)state["dialogStack"]["$values"]).ToList();

    private sealed class Careful : ComponentDialog
    {
        public Careful(Dialog inner)
            : base("careful") => AddDialog(inner);

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return await base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            await dc.Context.SendActivityAsync($"sorry: {((Exception)e.Value).Message}", cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
