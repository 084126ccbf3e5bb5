using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Telemetry;

/// <summary>Measures turns and counts what the bot says in them.</summary>
internal sealed class MeasureTurns(BotMeasures measures, TimeProvider time) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var channel = ChannelTable.NameOf(turnContext.Activity.ChannelId) ?? "other";
        using var span = measures.Spans.StartActivity("turn");
        span?.SetTag("channel", channel);
        Count(turnContext, span);
        var began = time.GetTimestamp();
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            measures.Turn(channel, time.GetElapsedTime(began));
        }
    }

    private void Count(ITurnContext turn, System.Diagnostics.Activity? span) => turn.OnSendActivities(async (_, activities, send) =>
    {
        var responses = await send();
        foreach (var reply in ReplyMetadata.In(activities))
        {
            measures.Reply(reply);
            span?.SetTag("kind", reply.Kind);
        }

        return responses;
    });
}
