using System.Net.WebSockets;
using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>The WebSocket on which a page gets activities as they are said.</summary>
internal sealed class StreamEndpoint(DirectLineTokens tokens, OpenConversations conversations, Transcript transcript, IHostApplicationLifetime lifetime)
{
    internal async Task<IResult> StreamAsync(HttpContext http, string id, string? watermark, string? t)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            throw RefusedException.BadRequest("The stream is a WebSocket.");
        }

        tokens.CheckForStream(t ?? "", id);
        var after = Watermark.Parse(watermark);
        using var lease = await conversations.OpenAsync(id);
        _ = lease.Conversation.Head ?? throw RefusedException.UnknownConversation();
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await ServeAsync(new StreamActivities(lease.Conversation, transcript, socket, after), socket, http.RequestAborted);
        return Results.Empty;
    }

    private async Task ServeAsync(StreamActivities stream, WebSocket socket, CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        var sending = stream.RunAsync(ending.Token);
        await Task.WhenAny(sending, ReadUntilClosedAsync(socket, ending.Token));
        await ending.CancelAsync();
        try
        {
            await sending;
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            // The page has left; it asks for what it missed when it is back.
        }

        await CloseAsync(socket, lifetime.ApplicationStopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure);
    }

    /// <summary>Pages say nothing here but "I'm still here"; what they send is passed over.</summary>
    private static async Task ReadUntilClosedAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var nothing = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(nothing.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The same as closing.
        }
    }

    private static async Task CloseAsync(WebSocket socket, WebSocketCloseStatus status)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(status, statusDescription: null, patience.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Nobody is there to be told.
        }
    }
}
