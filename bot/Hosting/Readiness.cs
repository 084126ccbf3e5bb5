using Microsoft.Bot.Builder;

namespace Backpain.Bot.Hosting;

/// <summary>What is done before the program listens: no patient waits while the bot learns, and no health check calls it ready before.</summary>
internal static class Readiness
{
    /// <summary>Brings the database up to date while the content is read and learned from; a fault of either ends the start.</summary>
    internal static Task GetReadyAsync(this IServiceProvider services, CancellationToken stopping) =>
        Task.WhenAll(services.PrepareAsync(stopping), Task.Run(services.GetRequiredService<IBot>, stopping));
}
