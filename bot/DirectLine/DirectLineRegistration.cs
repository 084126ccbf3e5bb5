using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Azure;
using Backpain.Bot.DirectLine.Endpoints;
using Backpain.Bot.DirectLine.Instances;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.DirectLine.Turns;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Backpain.Bot.DirectLine;

/// <summary>The bot's own Direct Line 3.0 server, which the web chat talks to.</summary>
internal static class DirectLineRegistration
{
    /// <summary>Where it is; its address is what Direct Line clients call the domain.</summary>
    internal const string Root = "/v3/directline";

    private static readonly TimeSpan AzurePatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(30);

    internal static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(DirectLineOptions.From(configuration));
        services.AddCors().AddSingleton<ICorsPolicyProvider, PageAccess>();
        services.AddRateLimiter(RequestLimits.AddPolicies);
        services.AddHttpClient<AzureDirectLine>(http => http.Timeout = AzurePatience);
        services.AddSingleton<DirectLineTokens>().AddSingleton<Callers>();
        services.AddTranscripts().AddHostedService<ForgetTranscripts>();
        services.AddSharedConversations(configuration);
        services.AddSingleton<ConversationTurns>().AddSingleton<TurnSteps>().AddSingleton<DirectLineAdapter>();
        services.AddScoped<TokenEndpoints>().AddScoped<ConversationEndpoints>();
        return services.AddScoped<ActivityEndpoints>().AddScoped<StreamEndpoint>();
    }

    /// <summary>What is kept of conversations; commands look into it as well.</summary>
    internal static IServiceCollection AddTranscripts(this IServiceCollection services)
    {
        services.TryAddSingleton<TranscriptStore>();
        services.TryAddSingleton<OpenConversations>();
        return services;
    }

    internal static void MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        app.UseCors();
        app.UseRateLimiter();
        var routes = app.MapGroup(Root).RequireCors(PageAccess.Policy).AddEndpointFilter<RouteGroupBuilder, AnswerRefusals>();
        MapStarts(routes.MapGroup("").RequireRateLimiting(RequestLimits.Starts));
        MapConversation(routes.MapGroup("/conversations/{id}"));
    }

    private static void MapStarts(RouteGroupBuilder routes)
    {
        routes.MapPost("/tokens/generate", (HttpContext http, TokenEndpoints endpoint) => endpoint.GenerateAsync(http));
        routes.MapPost("/tokens/refresh", (HttpContext http, TokenEndpoints endpoint) => endpoint.RefreshAsync(http));
        routes.MapPost("/conversations", (HttpContext http, ConversationEndpoints endpoint) => endpoint.StartAsync(http))
            .AddEndpointFilter<RequireToken>();
    }

    private static void MapConversation(RouteGroupBuilder routes)
    {
        routes.MapGet("/stream", (HttpContext http, string id, string? watermark, string? t, StreamEndpoint endpoint) =>
            endpoint.StreamAsync(http, id, watermark, t));
        var withToken = routes.MapGroup("").AddEndpointFilter<RouteGroupBuilder, RequireToken>();
        withToken.MapGet("", (HttpContext http, string id, string? watermark, ConversationEndpoints endpoint) =>
            endpoint.ReconnectAsync(http, id, watermark));
        withToken.MapGet("/activities", (HttpContext http, string id, string? watermark, ActivityEndpoints endpoint) =>
            endpoint.GetAsync(http, id, watermark));
        var posts = withToken.MapGroup("").RequireRateLimiting(RequestLimits.Activities);
        posts.MapPost("/activities", (HttpContext http, string id, ActivityEndpoints endpoint) => endpoint.PostAsync(http, id));
        posts.MapPost("/upload", (HttpContext http, string id, ActivityEndpoints endpoint) => endpoint.UploadAsync(http, id));
    }
}
