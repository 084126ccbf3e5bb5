using Backpain.Bot.Configuration;
using Backpain.Knowledge;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.UrgentSymptoms;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Backpain.Bot.Tests;

/// <summary>The whole program on a free loopback port, with a bot, a clock and settings that a test chooses.</summary>
internal sealed class RunningBot : WebApplicationFactory<Program>
{
    // Read and learned once for all tests: none of them changes the content, and most have a bot that never asks for it.
    private static readonly ServiceProvider Knowledge =
        new ServiceCollection().AddLogging().AddKnowledge(ContentDirectory.Find("")).BuildServiceProvider();

    private readonly string dataDirectory;
    private readonly IBot? bot;
    private readonly IReadOnlyDictionary<string, string> settings;

    private RunningBot(string dataDirectory, IBot? bot, ManualClock? clock, IReadOnlyDictionary<string, string>? settings)
    {
        this.dataDirectory = dataDirectory;
        this.bot = bot;
        Clock = clock ?? new ManualClock();
        this.settings = settings ?? new Dictionary<string, string>();

        // Without a port: the factory would set it on a server that its own thread may have started by then.
        UseKestrel();
    }

    internal ManualClock Clock { get; }

    internal CollectedLogs Logs { get; } = new();

    /// <param name="bot">Answers in place of Backpain's.</param>
    internal static RunningBot Start(TemporaryDirectory data, IBot? bot, ManualClock? clock = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var running = new RunningBot(data.Path, bot, clock, settings);
        running.StartServer();
        return running;
    }

    /// <summary>Lets a program use what was learned before.</summary>
    internal static void ShareKnowledge(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(Knowledge.GetRequiredService<IContentLibrary>()));
        services.Replace(ServiceDescriptor.Singleton(Knowledge.GetRequiredService<IUnderstandMessages>()));
        services.Replace(ServiceDescriptor.Singleton(Knowledge.GetRequiredService<IWatchForUrgentSymptoms>()));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Tests").UseUrls("http://127.0.0.1:0").UseSetting("Backpain:DataDirectory", dataDirectory);
        foreach (var (setting, value) in settings)
        {
            builder.UseSetting(setting, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs).AddFilter(null, LogLevel.Debug));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            ShareKnowledge(services);
            _ = bot is null ? services : services.Replace(ServiceDescriptor.Singleton(bot));
        });
    }
}
