using System.Security.Cryptography;
using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Azure;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal sealed class TokenEndpoints(
    DirectLineTokens tokens, Callers callers, AzureDirectLine azure, TranscriptStore transcript, DirectLineOptions options)
{
    /// <summary>A token for a new conversation. Who the user is, only this machine and holders of the secret may say.</summary>
    internal async Task<IResult> GenerateAsync(HttpContext http)
    {
        var trusted = callers.MayGenerate(http);
        var named = trusted ? await RequestedUser.ReadAsync(http.Request) : null;
        var user = named ?? NewUserId();
        if (options.AzureSecret.Length > 0)
        {
            return Results.Json(await azure.GenerateAsync(user, http.RequestAborted));
        }

        var conversation = NewConversationId();
        var token = tokens.Issue(conversation, user, named is not null, started: false);
        return Results.Json(ConversationResource.WithToken(conversation, token, http.Request));
    }

    /// <summary>A new token for the old one's conversation; 404 when that is forgotten, so that the page begins anew.</summary>
    internal async Task<IResult> RefreshAsync(HttpContext http)
    {
        var claims = tokens.ReadForRefresh(Callers.BearerOrRefuse(http));
        if (claims.Started && await transcript.FindAsync(claims.Conversation) is null)
        {
            throw RefusedException.UnknownConversation();
        }

        var token = tokens.Issue(claims.Conversation, claims.User, claims.Named, claims.Started);
        return Results.Json(ConversationResource.WithToken(claims.Conversation, token, http.Request));
    }

    internal static string NewConversationId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    internal static string NewUserId() => "dl_" + RandomNumberGenerator.GetHexString(32, lowercase: true);
}
