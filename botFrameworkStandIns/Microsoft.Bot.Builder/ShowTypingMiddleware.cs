using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sends typing activities while a message is being answered: after a delay, and again after every period.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly ConcurrentDictionary<string, Typing> _running = new ConcurrentDictionary<string, Typing>();
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Both in milliseconds.</summary>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        turnContext.OnSendActivities(async (context, activities, send) =>
        {
            if (activities.Any(activity => activity.Type == ActivityTypes.Message))
            {
                await RestartAsync(context).ConfigureAwait(false);
            }

            return await send().ConfigureAwait(false);
        });

        await RestartAsync(turnContext).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
        await StopAsync(turnContext).ConfigureAwait(false);
    }

    private async Task RestartAsync(ITurnContext turnContext)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message && !IsCalledBySkill(turnContext))
        {
            await StopAsync(turnContext).ConfigureAwait(false);
            var cancellation = new CancellationTokenSource();
            var typing = new Typing(TypeAsync(turnContext, cancellation.Token), cancellation);
            if (!_running.TryAdd(turnContext.Activity.Conversation.Id, typing))
            {
                // Another turn of the conversation is already typing.
                await typing.StopAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task StopAsync(ITurnContext turnContext)
    {
        if (_running.TryRemove(turnContext.Activity.Conversation.Id, out var typing))
        {
            await typing.StopAsync().ConfigureAwait(false);
        }
    }

    private async Task TypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(_delay, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
                typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
                await turnContext.Adapter.SendActivitiesAsync(turnContext, new[] { typing }, cancellationToken).ConfigureAwait(false);
                await Task.Delay(_period, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The answer came: nobody is typing any more.
        }
    }

    private static bool IsCalledBySkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && CallerClaims.AreOfSkill(identity.Claims.ToList());

    private sealed record Typing(Task Task, CancellationTokenSource Cancellation)
    {
        public async Task StopAsync()
        {
            await Cancellation.CancelAsync().ConfigureAwait(false);
            Cancellation.Dispose();
            if (!Task.IsFaulted)
            {
                await Task.ConfigureAwait(false);
            }
        }
    }
}
