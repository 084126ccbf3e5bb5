using Backpain.Bot.Configuration;
using Backpain.Bot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.Hosting;

/// <summary>The databases and the keys that their contents are encrypted with.</summary>
internal static class Stores
{
    internal static IServiceCollection AddBackpainStores(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = StoreSettings.Of(configuration);
        services.AddDataProtection().SetApplicationName("Backpain").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataDirectory, "keys")));
        services.AddPooledDbContextFactory<BotDatabase>(settings.Use);
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Endpoints.HealthEndpoints.ReadyTag]);
        return services.AddSingleton<StateSerialiser>().AddSingleton<IStorage, DatabaseStorage>();
    }

    /// <summary>Brings the databases up to date; a fault ends the start with a clear message.</summary>
    internal static async Task PrepareStoresAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(StoreSettings.Of(services.GetRequiredService<IConfiguration>()).DataDirectory);
        await using var database = await services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync(cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
    }
}
