using System.Data.Common;
using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.Endpoints;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>Turns what went wrong in an endpoint into an answer that says so. Caches may keep none of the answers.</summary>
internal sealed partial class AnswerRefusals(ILogger<AnswerRefusals> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            return refused.Result;
        }
        catch (BadHttpRequestException broken)
        {
            return ApiError.Result(broken.StatusCode, "BadArgument", "The request could not be read to its end.");
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            LogFault(fault.GetType().Name, fault.StackTrace);
            return RefusedException.Unavailable("The conversation can't be read or written at the moment; try again.").Result;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The transcript failed with {FaultType} at {Where}")]
    private partial void LogFault(string faultType, string? where);
}
