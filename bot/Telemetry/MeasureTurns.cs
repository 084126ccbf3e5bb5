using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Telemetry;

/// <summary>Measures turns and counts what the bot says in them.</summary>
internal sealed class MeasureTurns(BotMeasures measures, TimeProvider time) : IMiddleware
{
    /// <summary>Channels name themselves in what they post; anybody can post anything.</summary>
    private static readonly string[] KnownChannels =
        [Channels.Directline, Channels.Msteams, Channels.Webchat, Channels.Emulator, Channels.Sms, Channels.Facebook, Channels.Telegram, Channels.Slack, Channels.Email];

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var channel = KnownChannels.FirstOrDefault(known => known == turnContext.Activity.ChannelId) ?? "other";
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
        foreach (var reply in activities.Select(ReplyMetadata.Of).OfType<ReplyMetadata>())
        {
            measures.Reply(reply);
            span?.SetTag("kind", reply.Kind);
        }

        return responses;
    });
}
