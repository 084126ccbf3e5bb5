using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Messaging;

/// <summary>Notes whether any message of a turn has arrived: a turn of which nothing has may be played again.</summary>
internal sealed class NoteArrivals : IMiddleware
{
    private sealed record Arrived;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.OnSendActivities(async (turn, activities, send) =>
        {
            var responses = await send();
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
            {
                turn.TurnState.Set(new Arrived());
            }

            return responses;
        });
        return next(cancellationToken);
    }

    internal static bool AnyOf(ITurnContext turn) => turn.TurnState.Get<Arrived>() is not null;
}
