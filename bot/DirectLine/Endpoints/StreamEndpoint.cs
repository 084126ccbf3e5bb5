using System.Net.WebSockets;
using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>The WebSocket on which a page gets activities as they are said.</summary>
internal sealed class StreamEndpoint(
    DirectLineTokens tokens, OpenConversations conversations, TranscriptStore transcript, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    internal async Task<IResult> StreamAsync(HttpContext http, string id, string? watermark, string? t)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            throw RefusedException.BadRequest("The stream is a WebSocket.");
        }

        tokens.CheckForStream(t ?? "", id);
        var after = Watermark.Parse(watermark);
        using var lease = await conversations.OpenAsync(id);
        if (lease.Conversation.Head is null)
        {
            throw RefusedException.UnknownConversation();
        }

        if (lease.Conversation.IsCrowded)
        {
            throw RefusedException.TooMany("Too many streams of this conversation are open.");
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await ServeAsync(new StreamActivities(lease.Conversation, transcript, socket, after), socket, http.RequestAborted);
        return Results.Empty;
    }

    private async Task ServeAsync(StreamActivities stream, WebSocket socket, CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        // Reading is not cancelled when the server stops: that would tear the connection before it is closed.
        var reading = UnlessGoneAsync(ReadUntilClosedAsync(socket, aborted));
        var sending = UnlessGoneAsync(stream.RunAsync(ending.Token));
        await Task.WhenAny(sending, reading);
        await ending.CancelAsync();
        await sending;
        var stopping = lifetime.ApplicationStopping.IsCancellationRequested;
        await CloseAsync(socket, stopping ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure);
        await Task.WhenAny(reading, Task.Delay(Farewell, CancellationToken.None));
    }

    /// <summary>Pages say nothing here but "I'm still here"; what they send is passed over.</summary>
    private static async Task ReadUntilClosedAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var nothing = new byte[1024];
        while ((await socket.ReceiveAsync(nothing.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    private static async Task CloseAsync(WebSocket socket, WebSocketCloseStatus status)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var patience = new CancellationTokenSource(Farewell);
            await UnlessGoneAsync(socket.CloseOutputAsync(status, statusDescription: null, patience.Token));
        }
    }

    /// <summary>A page that leaves without a word is no fault: it asks for what it missed when it is back.</summary>
    private static async Task UnlessGoneAsync(Task conversing)
    {
        try
        {
            await conversing;
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            // Nobody is there to be told.
        }
    }
}
