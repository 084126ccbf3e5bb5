using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Stands between the adapter and the bot; calls <c>next</c> to go on, or does not, to end the turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
