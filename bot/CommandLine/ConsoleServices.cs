using Backpain.Bot.CommandLine.Evaluation;
using Backpain.Bot.Configuration;
using Backpain.Bot.Hosting;
using Backpain.Bot.Messaging;
using Backpain.Consultations;
using Backpain.Consultations.Storing;
using Backpain.Consultations.WorkingTime;
using Backpain.Dialogs;
using Backpain.Knowledge;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.CommandLine;

/// <summary>The services of a command: the bot without a web server.</summary>
internal static class ConsoleServices
{
    /// <summary>The bot with nothing kept: for asking and evaluating.</summary>
    internal static ServiceProvider InMemory() =>
        Common(Configuration()).AddSingleton<IStorage, MemoryStorage>().AddSingleton<IRequestStore, NothingIsStored>().AddSingleton<IStaffRequests, NothingIsStored>()
            .AddSingleton(new WorkingHours(ConsultationsOptions.From(Configuration()).WorkingTime)).BuildServiceProvider();

    /// <summary>The bot with the real store.</summary>
    internal static async Task<ServiceProvider> WithStoreAsync(CancellationToken cancellationToken)
    {
        var settings = Configuration();
        var services = Common(settings).AddSingleton<IStorage, MemoryStorage>().AddBackpainStores(settings).BuildServiceProvider();
        await services.PrepareAsync(cancellationToken);
        return services;
    }

    internal static string ContentFolder() => ContentDirectory.Find(BackpainOptions.From(Configuration()).ContentDirectory);

    private static IServiceCollection Common(IConfiguration settings)
    {
        var services = new ServiceCollection()
            .AddSingleton(settings)
            .AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        return services.AddBackpainBot(settings).AddSingleton<InProcessAdapter>().AddSingleton<PlayQuestions>();
    }

    private static IConfigurationRoot Configuration() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
