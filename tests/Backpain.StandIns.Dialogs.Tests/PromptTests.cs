using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class PromptTests
{
    [Fact]
    public Task An_answer_that_is_not_valid_gets_the_retry_prompt() => ForgetfulBot
        .TalkTo(
            () => Waterfall("steps", Ask("name", "your name?", "at least two letters, please"), Say(step => $"hello {step.Result}")),
            () => new TextPrompt("name", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length > 1)))
        .Test("hello", "your name?")
        .Test("A", "at least two letters, please")
        .Test("B", "at least two letters, please")
        .Test("Ann", "hello Ann")
        .StartTestAsync();

    [Fact]
    public Task Without_a_retry_prompt_the_question_itself_comes_again() => ForgetfulBot
        .TalkTo(
            () => Waterfall("steps", Ask("age", "your age?"), Say(step => $"{step.Result} years")),
            () => new NumberPrompt<int>("age"))
        .Test("hello", "your age?")
        .Test("old", "your age?")
        .Test("forty five", "45 years")
        .StartTestAsync();

    [Fact]
    public Task A_validator_that_says_something_itself_replaces_the_retry_prompt_and_counts_attempts() => ForgetfulBot
        .TalkTo(
            () => Waterfall("steps", Ask("name", "your name?", "never said"), Say(step => $"hello {step.Result}")),
            () => new TextPrompt("name", async (prompt, cancellationToken) =>
            {
                await prompt.Context.SendActivityAsync($"attempt {prompt.AttemptCount}", cancellationToken: cancellationToken);
                return prompt.AttemptCount == 3;
            }))
        .Test("hello", "your name?")
        .Test("A", "attempt 1")
        .Test("B", "attempt 2")
        .Send("C")
        .AssertReply("attempt 3")
        .AssertReply("hello C")
        .StartTestAsync();

    [Fact]
    public Task A_validator_may_change_the_value() => ForgetfulBot
        .TalkTo(
            () => Waterfall("steps", Ask("name", "your name?"), Say(step => $"hello {step.Result}")),
            () => new TextPrompt("name", (prompt, _) =>
            {
                prompt.Recognized.Value = prompt.Recognized.Value.Trim();
                return Task.FromResult(true);
            }))
        .Test("hello", "your name?")
        .Test("  Ann ", "hello Ann")
        .StartTestAsync();

    [Fact]
    public Task A_validator_is_asked_even_when_nothing_was_recognized() => ForgetfulBot
        .TalkTo(
            () => Waterfall("steps", Ask("age", "your age?"), Say(step => $"{step.Result} years")),
            () => new NumberPrompt<int>("age", (prompt, _) => Task.FromResult(!prompt.Recognized.Succeeded)))
        .Test("hello", "your age?")
        .Test("old", "0 years")
        .StartTestAsync();

    [Fact]
    public Task A_validator_sees_the_options_and_keeps_what_it_needs() => ForgetfulBot
        .TalkTo(
            () => Waterfall(
                "steps",
                (step, cancellationToken) => step.PromptAsync(
                    "name", new PromptOptions { Prompt = MessageFactory.Text("your name?"), Validations = "seen" }, cancellationToken),
                Say(step => $"hello {step.Result}")),
            () => new TextPrompt("name", (prompt, _) => Task.FromResult(!prompt.State.TryAdd((string)prompt.Options.Validations, "yes"))))
        .Test("hello", "your name?")
        .Test("Ann", "your name?")
        .Test("Bob", "hello Bob")
        .StartTestAsync();

    [Fact]
    public Task A_prompt_ignores_all_but_messages() => ForgetfulBot
        .TalkTo(() => Waterfall("steps", Ask("name", "your name?"), Say(step => $"hello {step.Result}")), () => new TextPrompt("name"))
        .Test("hello", "your name?")
        .Send(new Activity(ActivityTypes.Event) { Name = "tick" })
        .AssertNoReply(timeout: 1)
        .Test("Ann", "hello Ann")
        .StartTestAsync();

    [Fact]
    public Task A_message_without_text_is_no_answer_to_a_text_prompt_but_an_empty_one_is() => ForgetfulBot
        .TalkTo(() => Waterfall("steps", Ask("name", "your name?", "in words, please"), Say(step => $"hello [{step.Result}]")), () => new TextPrompt("name"))
        .Test("hello", "your name?")
        .Send(new Activity(ActivityTypes.Message) { Value = new { action = "submit" } })
        .AssertReply("in words, please")
        .Send(new Activity(ActivityTypes.Message) { Text = string.Empty })
        .AssertReply("hello []")
        .StartTestAsync();

    [Fact]
    public async Task Prompts_expect_input()
    {
        var flow = ForgetfulBot.TalkTo(() => Waterfall("steps", Ask("name", "your name?")), () => new TextPrompt("name"));
        (await flow.Send("hello").LastReplyAsync(reply => reply.InputHint)).ShouldBe(InputHints.AcceptingInput, "the text of MessageFactory says so");

        var bare = ForgetfulBot.TalkTo(
            () => Waterfall("steps", (step, ct) => step.PromptAsync("name", new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "name?" } }, ct)),
            () => new TextPrompt("name"));
        (await bare.Send("hello").LastReplyAsync(reply => reply.InputHint)).ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public Task A_prompt_needs_prompt_options() => Should.ThrowAsync<ArgumentOutOfRangeException>(() => ForgetfulBot
        .TalkTo(() => Waterfall("steps", (step, ct) => step.BeginDialogAsync("name", "just text", ct)), () => new TextPrompt("name"))
        .Send("hello")
        .StartTestAsync());

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string id) => Should.Throw<ArgumentNullException>(() => new TextPrompt(id)).ParamName.ShouldBe("dialogId");

    [Fact]
    public void A_prompt_for_bytes_is_not_supported() => Should.Throw<NotSupportedException>(() => new NumberPrompt<byte>("age"));

    [Fact]
    public async Task A_question_is_recognized_once_as_an_interruption_and_once_as_an_answer()
    {
        var recognitions = 0;
        await ForgetfulBot
            .TalkTo(() => Waterfall("steps", Ask("counting", "well?"), Say(_ => "thanks")), () => new CountingPrompt("counting", () => recognitions++))
            .Test("hello", "well?")
            .Test("well", "thanks")
            .StartTestAsync();
        recognitions.ShouldBe(2);
    }

    private sealed class CountingPrompt(string id, Action onRecognize) : Prompt<bool>(id)
    {
        protected override Task OnPromptAsync(
            ITurnContext turnContext,
            IDictionary<string, object> state,
            PromptOptions options,
            bool isRetry,
            CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(options.Prompt, cancellationToken);

        protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        {
            onRecognize();
            return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = true, Value = true });
        }
    }
}
