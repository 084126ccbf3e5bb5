using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests;

public class MiddlewareTests
{
    private readonly Said _said = [];
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_of_registration()
    {
        _adapter.Use(new Around("a", _said)).Use(new Around("b", _said));

        await _adapter.ProcessActivityAsync(Some.Message(), Bot, default);

        _said.ToString().ShouldBe("a( b( bot )b )a");
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Around("a", _said)).Use(new Stop());

        await _adapter.ProcessActivityAsync(Some.Message(), Bot, default);

        _said.ToString().ShouldBe("a( )a");
    }

    [Fact]
    public async Task A_fault_reaches_OnTurnError_with_the_turn_in_which_it_happened()
    {
        _adapter.OnTurnError = async (turn, fault) => await turn.SendActivityAsync("sorry: " + fault.Message);

        await _adapter.ProcessActivityAsync(Some.Message(), (_, _) => throw new InvalidOperationException("broken"), default);

        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("sorry: broken");
    }

    [Fact]
    public async Task Without_OnTurnError_a_fault_reaches_the_caller()
    {
        var fault = await Should.ThrowAsync<InvalidOperationException>(
            () => _adapter.ProcessActivityAsync(Some.Message(), (_, _) => throw new InvalidOperationException("broken"), default));

        fault.Message.ShouldBe("broken");
    }

    [Fact]
    public async Task A_turn_runs_in_the_culture_of_its_locale_and_an_unknown_locale_does_no_harm()
    {
        await Play("de-CH");
        await Play("no such locale!");

        _said[0].ShouldBe("de-CH");
        _said.Count.ShouldBe(2);

        Task Play(string locale) => _adapter.ProcessActivityAsync(
            Some.Of(ActivityTypes.Message, activity => activity.Locale = locale),
            (_, _) =>
            {
                _said.Add(System.Globalization.CultureInfo.CurrentCulture.Name);
                return Task.CompletedTask;
            },
            default);
    }

    [Fact]
    public async Task Typing_is_shown_while_an_answer_takes_time_and_not_after_it()
    {
        var isTyping = new TaskCompletionSource();
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 60_000));
        _adapter.Use(new Around("turn", _said));

        await _adapter.ProcessActivityAsync(
            Some.Message(),
            async (turn, token) =>
            {
                (await _adapter.GetNextReplyAsync(token)).Type.ShouldBe(ActivityTypes.Typing);
                isTyping.SetResult();
                await turn.SendActivityAsync("here it is", cancellationToken: token);
            },
            default);

        isTyping.Task.IsCompletedSuccessfully.ShouldBeTrue();
        _adapter.ActiveQueue.Last().Text.ShouldBe("here it is");
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _said.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Around(string name, Said said) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            said.Add(name + "(");
            await next(cancellationToken);
            said.Add(")" + name);
        }
    }

    private sealed class Stop : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            Task.CompletedTask;
    }
}
