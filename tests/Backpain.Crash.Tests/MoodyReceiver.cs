using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Backpain.Crash.Tests;

/// <summary>A receiver of requests that keeps its side of the contract, one request for one key, and else does as it likes.</summary>
internal sealed class MoodyReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Random chance;
    private readonly ConcurrentDictionary<string, string> processed = new();
    private int posts;

    private MoodyReceiver(int seed)
    {
        chance = new Random(seed);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    internal string Url => app.Urls.Single();

    /// <summary>The requests by the key that they came with.</summary>
    internal IReadOnlyDictionary<string, string> Processed => processed;

    internal int Posts => posts;

    internal static async Task<MoodyReceiver> StartAsync(int seed)
    {
        var receiver = new MoodyReceiver(seed);
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref posts);
        switch (Mood())
        {
            case 0:
                context.Abort();
                break;
            case 1:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case 2:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                break;
            case 3:
                await ProcessAsync(context);
                context.Abort();
                break;
            case 4:
                await ProcessAsync(context);
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            default:
                await ProcessAsync(context);
                break;
        }
    }

    private int Mood()
    {
        lock (chance)
        {
            return chance.Next(10);
        }
    }

    private async Task ProcessAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        key.ShouldBe((string?)body["idempotencyKey"]);
        processed.TryAdd(key, (string)body["id"]!);
    }
}
