using System.Security.Cryptography;
using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Azure;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal sealed class TokenEndpoints(DirectLineTokens tokens, Callers callers, AzureDirectLine azure, DirectLineOptions options)
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
        return Results.Json(ConversationResource.WithToken(conversation, tokens.Issue(conversation, user, named is not null), http.Request));
    }

    internal IResult Refresh(HttpContext http)
    {
        var claims = tokens.ReadForRefresh(Callers.BearerOrRefuse(http));
        return Results.Json(ConversationResource.WithToken(claims.Conversation, tokens.Issue(claims.Conversation, claims.User, claims.Named), http.Request));
    }

    internal static string NewConversationId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    internal static string NewUserId() => "dl_" + RandomNumberGenerator.GetHexString(32, lowercase: true);
}
