using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace Backpain.StandIns.Builder.Tests;

public class AutoSaveTests
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly TestAdapter _adapter = new();

    public AutoSaveTests() => _adapter.Use(new AutoSaveStateMiddleware(_state));

    [Fact]
    public async Task State_is_saved_at_the_end_of_a_turn()
    {
        await _adapter.ProcessActivityAsync(Some.Message(), Count, default);
        await _adapter.ProcessActivityAsync(Some.Message(), Count, default);

        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("1");
        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("2");
    }

    [Fact]
    public async Task Nothing_is_saved_of_a_turn_that_failed()
    {
        _adapter.OnTurnError = (_, _) => Task.CompletedTask;
        await _adapter.ProcessActivityAsync(Some.Message(), CountAndFail, default);
        _adapter.GetNextReply();

        await _adapter.ProcessActivityAsync(Some.Message(), Count, default);

        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("1");
    }

    [Fact]
    public async Task A_state_can_be_added_later()
    {
        var other = new UserState(new MemoryStorage());
        var middleware = new AutoSaveStateMiddleware().Add(other);
        using var turn = Some.Turn();
        await other.CreateProperty<string>("name").SetAsync(turn, "Ann");

        await middleware.OnTurnAsync(turn, _ => Task.CompletedTask);
        await other.LoadAsync(turn, force: true);

        (await other.CreateProperty<string>("name").GetAsync(turn)).ShouldBe("Ann");
    }

    private async Task Count(ITurnContext turn, CancellationToken cancellationToken)
    {
        var counter = _state.CreateProperty<int>("count");
        var count = await counter.GetAsync(turn, () => 0, cancellationToken) + 1;
        await counter.SetAsync(turn, count, cancellationToken);
        await turn.SendActivityAsync($"{count}", cancellationToken: cancellationToken);
    }

    private async Task CountAndFail(ITurnContext turn, CancellationToken cancellationToken)
    {
        await Count(turn, cancellationToken);
        throw new InvalidOperationException();
    }
}
