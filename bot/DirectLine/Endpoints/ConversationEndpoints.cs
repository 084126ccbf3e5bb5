using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.DirectLine.Turns;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>Starts conversations and takes up those that were left.</summary>
internal sealed class ConversationEndpoints(DirectLineTokens tokens, TranscriptStore transcript, DirectLineAdapter adapter, IBot bot)
{
    /// <summary>201 for a new conversation, in which the bot has said its welcome; 200 for one that was started before.</summary>
    internal async Task<IResult> StartAsync(HttpContext http)
    {
        var requested = await RequestedUser.ReadAsync(http.Request);
        var token = Caller.Of(http).Token;
        var conversation = token?.Conversation ?? TokenEndpoints.NewConversationId();
        var user = token?.User ?? requested ?? TokenEndpoints.NewUserId();
        var isNew = await adapter.StartAsync(conversation, user, bot);
        var renewed = tokens.Issue(conversation, user, token?.Named ?? requested is not null, started: true);
        var status = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return Results.Json(Describe(http, conversation, renewed, watermark: 0), statusCode: status);
    }

    /// <summary>A new token and a stream that goes on after the watermark.</summary>
    internal async Task<IResult> ReconnectAsync(HttpContext http, string id, string? watermark)
    {
        var after = Watermark.Parse(watermark);
        var head = await transcript.FindAsync(id) ?? throw RefusedException.UnknownConversation();
        var named = Caller.Of(http).Token?.Named ?? true;
        return Results.Json(Describe(http, id, tokens.Issue(id, head.UserId, named, started: true), after));
    }

    private ConversationResource Describe(HttpContext http, string conversation, string token, long watermark) =>
        ConversationResource.WithStream(conversation, token, tokens.IssueForStream(conversation), watermark, http.Request);
}
