using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static Backpain.StandIns.Dialogs.Tests.Steps;

namespace Backpain.StandIns.Dialogs.Tests;

public class RecognizingPromptTests
{
    [Theory]
    [InlineData("yes", "True")]
    [InlineData("Yep!", "True")]
    [InlineData("sure, ok", "True")]
    [InlineData("no", "False")]
    [InlineData("nope", "False")]
    [InlineData("that's not ok", "False")]
    [InlineData("1", "True")]
    [InlineData("2", "False")]
    [InlineData("the second one", "False")]
    [InlineData("perhaps", "again?")]
    [InlineData("3", "again?")]
    public Task Confirm_prompt(string answer, string reply) =>
        Answer(() => new ConfirmPrompt("prompt") { Style = ListStyle.None }, step => $"{step.Result}", answer, reply);

    [Fact]
    public Task Confirm_prompt_knows_its_own_words_for_yes_and_no() => Answer(
        () => new ConfirmPrompt("prompt") { Style = ListStyle.None, ConfirmChoices = Tuple.Create(new Choice("Send it"), new Choice("Change it")) },
        step => $"{step.Result}",
        "change it please",
        "False");

    [Fact]
    public Task Confirm_prompt_without_numbers_takes_no_numbers() => Answer(
        () => new ConfirmPrompt("prompt") { Style = ListStyle.None, ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } },
        step => $"{step.Result}",
        "1",
        "again?");

    [Theory]
    [InlineData("green", "green 1")]
    [InlineData("GREEN please", "green 1")]
    [InlineData("the dark blue one", "dark blue 2")]
    [InlineData("dark or dark blue", "dark blue 2")]
    [InlineData("scarlet", "red 0")]
    [InlineData("2", "green 1")]
    [InlineData("two", "green 1")]
    [InlineData("the third", "dark blue 2")]
    [InlineData("the last one", "dark blue 2")]
    [InlineData("the last but one", "green 1")]
    [InlineData("4", "again?")]
    [InlineData("0", "again?")]
    [InlineData("next", "again?")]
    [InlineData("blue", "again?")]
    public Task Choice_prompt(string answer, string reply) => Answer(
        () => new ChoicePrompt("prompt") { Style = ListStyle.None },
        step => $"{((FoundChoice)step.Result).Value} {((FoundChoice)step.Result).Index}",
        answer,
        reply,
        new Choice("red") { Synonyms = ["scarlet"] },
        new Choice("green"),
        new Choice("dark blue"));

    [Theory]
    [InlineData("45", "45")]
    [InlineData("I am forty-five years old", "45")]
    [InlineData("1,200", "1200")]
    [InlineData("a dozen", "12")]
    [InlineData("- 3", "-3")]
    [InlineData("2.5", "again?")]
    [InlineData("many", "again?")]
    public Task Number_prompt_for_whole_numbers(string answer, string reply) =>
        Answer(() => new NumberPrompt<int>("prompt"), step => $"{step.Result}", answer, reply);

    [Theory]
    [InlineData("2.5", "2.5")]
    [InlineData("two and a half", "2.5")]
    [InlineData("7 out of 10", "0.7")]
    public Task Number_prompt_for_others(string answer, string reply) =>
        Answer(() => new NumberPrompt<double>("prompt"), step => string.Create(CultureInfo.InvariantCulture, $"{step.Result}"), answer, reply);

    [Theory]
    [InlineData("4 pm", "16:00:00 T16")]
    [InlineData("half past nine", "09:30:00 T09:30, 21:30:00 T21:30")]
    [InlineData("whenever", "again?")]
    public Task Date_time_prompt(string answer, string reply) => Answer(
        () => new DateTimePrompt("prompt"),
        step => string.Join(", ", ((IList<DateTimeResolution>)step.Result).Select(reading => $"{reading.Value} {reading.Timex}")),
        answer,
        reply);

    [Fact]
    public Task Date_time_prompt_reads_ranges_from_the_senders_own_time() => ForgetfulBot
        .TalkTo(
            () => Waterfall(
                "steps",
                Ask("prompt", "when?"),
                Say(step => string.Join(", ", ((IList<DateTimeResolution>)step.Result).Select(reading => $"{reading.Start} to {reading.End}")))),
            () => new DateTimePrompt("prompt", defaultLocale: "en-gb"))
        .Test("hello", "when?")
        .Send(new Activity(ActivityTypes.Message) { Text = "tomorrow morning", LocalTimestamp = LocalNoon(2026, 3, 11) })
        .AssertReply("2026-03-12 08:00:00 to 2026-03-12 12:00:00")
        .StartTestAsync();

    private static DateTimeOffset LocalNoon(int year, int month, int day) => new(new DateTime(year, month, day, 12, 0, 0, DateTimeKind.Local));

    private static Task Answer(
        Func<Dialog> prompt, Func<WaterfallStepContext, string> result, string answer, string reply, params Choice[] choices) => ForgetfulBot
        .TalkTo(
            () => Waterfall(
                "steps",
                (step, cancellationToken) =>
                {
                    var options = Question("well?", "again?");
                    options.Choices = choices.Length == 0 ? null : choices;
                    return step.PromptAsync("prompt", options, cancellationToken);
                },
                Say(result)),
            prompt)
        .Test("hello", "well?")
        .Test(answer, reply)
        .StartTestAsync();
}
