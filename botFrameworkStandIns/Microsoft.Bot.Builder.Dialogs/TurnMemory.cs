using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The states that the turn knows: loaded before dialogs run and saved behind them.</summary>
internal sealed class TurnMemory
{
    private readonly ITurnContext _turnContext;

    public TurnMemory(ITurnContext turnContext)
    {
        _turnContext = turnContext;

        // Under the official manager's name, so that dialogs cannot run twice in a turn here either.
        turnContext.TurnState.Add("Microsoft.Bot.Builder.Dialogs.Memory.DialogStateManager", this);
    }

    public Task LoadAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(States().Select(state => state.LoadAsync(_turnContext, false, cancellationToken)));

    public Task SaveAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(States().Select(state => state.SaveChangesAsync(_turnContext, false, cancellationToken)));

    /// <summary>Tells Bot Framework's emulator that dialogs have run. The official trace carries all memory; this one none.</summary>
    public static Task SendTraceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var trace = Activity.CreateTraceActivity(
            "BotState", "https://www.botframework.com/schemas/botState", new JObject(), "Bot State");
        return turnContext.SendActivityAsync(trace, cancellationToken);
    }

    private BotState[] States() =>
        new BotState[] { _turnContext.TurnState.Get<ConversationState>(), _turnContext.TurnState.Get<UserState>() }
            .Where(state => state != null)
            .ToArray();
}
