using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>How often a page may ask: starts are counted by address, activities by conversation and address.</summary>
internal static class RequestLimits
{
    internal const string Starts = "directline-starts";
    internal const string Activities = "directline-activities";

    private const int Segments = 6;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    internal static void AddPolicies(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RefuseAsync;
        limiter.AddPolicy(Starts, http => Partition(http, Address(http), options => options.StartsPerMinute));
        limiter.AddPolicy(Activities, http => Partition(http, Address(http) + Conversation(http), options => options.ActivitiesPerMinute));
    }

    private static RateLimitPartition<string> Partition(HttpContext http, string key, Func<DirectLineOptions, int> permits)
    {
        var options = http.RequestServices.GetRequiredService<DirectLineOptions>();
        return Callers.IsOnThisMachine(http) && !options.LimitLoopback
            ? RateLimitPartition.GetNoLimiter("this machine")
            : RateLimitPartition.GetSlidingWindowLimiter(key, _ => new()
            {
                PermitLimit = permits(options),
                Window = Window,
                SegmentsPerWindow = Segments,
            });
    }

    private static string Conversation(HttpContext http) => http.GetRouteValue("id") as string ?? "";

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        rejected.HttpContext.Response.Headers.RetryAfter = "20";
        await RefusedException.TooMany("Too many requests; try again in a moment.").Result.ExecuteAsync(rejected.HttpContext);
    }
}
