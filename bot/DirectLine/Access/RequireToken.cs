using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>Lets a request at a conversation through when its token is for that conversation.</summary>
internal sealed class RequireToken(Callers callers, TranscriptStore transcript) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var caller = callers.Identify(http);
        if (caller.Token is { } token && http.GetRouteValue("id") is string conversation && conversation != token.Conversation)
        {
            throw await transcript.FindAsync(conversation) is null
                ? RefusedException.UnknownConversation()
                : RefusedException.Forbidden("The token is for another conversation.");
        }

        http.Features.Set(caller);
        return await next(context);
    }
}
