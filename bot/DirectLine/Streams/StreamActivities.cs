using System.Net.WebSockets;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Streams;

/// <summary>Serves one WebSocket: everything since the watermark, then everything new. A slow reader only keeps itself waiting.</summary>
internal sealed class StreamActivities(OpenConversation conversation, TranscriptStore transcript, WebSocket socket, long watermark)
{
    // A page that knows more than we do has seen another database; it gets what comes from now on.
    private long sent = Math.Min(watermark, conversation.Head?.LastSequence ?? 0);

    /// <returns>When the conversation is forgotten.</returns>
    /// <exception cref="OperationCanceledException">The page went away or the server stops.</exception>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        using var listener = conversation.Listen();
        await SendNewAsync(cancellationToken);
        await foreach (var shown in listener.ReadAllAsync(cancellationToken))
        {
            await SendNewAsync(cancellationToken);
            if (shown?.After == sent)
            {
                await SendAsync(ActivitySet.Write([shown.Json], sent), cancellationToken);
            }
        }
    }

    private async Task SendNewAsync(CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken) is [.., var last] activities)
        {
            await SendAsync(ActivitySet.Write(activities, last.Sequence), cancellationToken);
            sent = last.Sequence;
        }
    }

    private async Task<IReadOnlyList<WireActivity>> NextAsync(CancellationToken cancellationToken) =>
        conversation.Since(sent) ?? await transcript.ReadAsync(conversation.Id, sent, cancellationToken);

    private Task SendAsync(byte[] frame, CancellationToken cancellationToken) =>
        socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
}
