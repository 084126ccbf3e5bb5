using System.Net;
using Backpain.Bot.Messaging;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.Endpoints;

/// <summary><c>POST /api/messages</c>: where Azure Bot Service delivers what people say in Teams and the messaging channels.</summary>
internal static class MessagesEndpoint
{
    internal static void MapMessages(this IEndpointRouteBuilder routes) =>
        // A turn runs to its end even when the channel has lost its patience: it comes again, and is then told what was answered.
        routes.MapPost("/api/messages", AnswerAsync)
            .AddEndpointFilter(OnlyThisMachineWithoutIdentityAsync)
            .AddEndpointFilter(OnlyWellFormedAsync);

    /// <summary>Where no reply reached the channel, it hears that, so that a channel which repeats what failed brings the message again.</summary>
    private static async Task AnswerAsync(HttpContext http, BackpainCloudAdapter adapter, IBot bot)
    {
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None);
        }
        catch (ReplyNotTakenException)
        {
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
    }

    private static async ValueTask<object?> OnlyWellFormedAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        await MessageShape.CheckAsync(call.HttpContext.Request, call.HttpContext.RequestAborted) ?? await next(call);

    /// <summary>Without an app id tokens can't be checked, so that only callers on this machine are let in.</summary>
    private static async ValueTask<object?> OnlyThisMachineWithoutIdentityAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var settings = call.HttpContext.RequestServices.GetRequiredService<IConfiguration>();
        var caller = call.HttpContext.Connection.RemoteIpAddress;
        var known = !string.IsNullOrEmpty(settings["MicrosoftAppId"]) || caller is null || IPAddress.IsLoopback(caller);
        return known
            ? await next(call)
            : ApiError.Result(StatusCodes.Status403Forbidden, "NoIdentity", "This bot has no MicrosoftAppId, so that it takes messages from its own machine only.");
    }
}
