using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.DirectLine;

/// <summary>One running server for all tests of a class; each has conversations of its own.</summary>
public sealed class EchoServer : IDisposable
{
    internal const string Secret = "a-secret-for-tests-only";
    internal const string ClinicOrigin = "https://clinic.example";

    private readonly TemporaryDirectory data = new();

    public EchoServer() => Bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string>
    {
        ["Backpain:DirectLine:AllowedOrigins:0"] = ClinicOrigin,
        ["Backpain:DirectLine:Secret"] = Secret,
        ["Backpain:DirectLine:TranscriptHours"] = "1",
    });

    internal RunningBot Bot { get; }

    public void Dispose()
    {
        Bot.Dispose();
        data.Dispose();
    }

    /// <summary>A page that is not on this machine: a proxy hands on what it sends.</summary>
    internal Page PageFromElsewhere(string? origin)
    {
        var page = new Page(Bot.ClientOptions.BaseAddress);
        page.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        if (origin is not null)
        {
            page.Http.DefaultRequestHeaders.Add("Origin", origin);
        }

        return page;
    }
}
