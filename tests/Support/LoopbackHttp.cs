using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Backpain.Tests.Support;

/// <summary>What came in over HTTP.</summary>
/// <param name="Call">Method and path.</param>
public sealed record ReceivedPost(string Body, IReadOnlyDictionary<string, string> Headers, string Call);

/// <summary>A real HTTP server on a free loopback port that behaves, one request after the other, as it is told; then it says 200, or what it was told otherwise.</summary>
public sealed class LoopbackHttp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> behaviours = new();
    private readonly ConcurrentQueue<ReceivedPost> received = new();
    private volatile Func<HttpContext, Task> otherwise;
    private readonly Channel<bool> arrived = Channel.CreateUnbounded<bool>();

    private LoopbackHttp(Func<int, string>? body)
    {
        otherwise = body is null ? Status(200, null) : context => WriteAsync(context, body(received.Count));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public string Url => app.Urls.Single();

    public IReadOnlyList<ReceivedPost> Received => [.. received];

    /// <param name="body">JSON to say with 200, by how many requests have come.</param>
    public static async Task<LoopbackHttp> StartAsync(Func<int, string>? body = null)
    {
        var server = new LoopbackHttp(body);
        await server.app.StartAsync();
        return server;
    }

    public LoopbackHttp ThenSay(int status, string? retryAfter = null) => Then(Status(status, retryAfter));

    /// <summary>What it says when nothing else is to be done.</summary>
    public void Otherwise(int status, string? retryAfter = null) => otherwise = Status(status, retryAfter);

    /// <summary>Shows a page under a Content-Security-Policy.</summary>
    public LoopbackHttp ThenShow(string page, string policy) => Then(context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = policy;
        return context.Response.WriteAsync(page);
    });

    /// <summary>Drops the connection without an answer, after it has taken the request.</summary>
    public LoopbackHttp ThenDrop() => Then(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public LoopbackHttp ThenHang() => Then(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

    /// <summary>Done once one more request has been read.</summary>
    public Task ArrivedAsync() => arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task WriteAsync(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }

    private static Func<HttpContext, Task> Status(int status, string? retryAfter) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    private LoopbackHttp Then(Func<HttpContext, Task> behaviour)
    {
        behaviours.Enqueue(behaviour);
        return this;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        received.Enqueue(new(await reader.ReadToEndAsync(), headers, $"{context.Request.Method} {context.Request.Path}"));
        arrived.Writer.TryWrite(true);
        await (behaviours.TryDequeue(out var behaviour) ? behaviour : otherwise)(context);
    }
}
