namespace Backpain.Bot.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its databases do, too.</summary>
internal static class HealthEndpoints
{
    internal const string ReadyTag = "ready";

    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(ReadyTag) });
    }
}
