using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Turns;
using Backpain.Consultations;
using Backpain.Consultations.Storing;

namespace Backpain.Bot.DirectLine.Instances;

/// <summary>On PostgreSQL several instances of the program serve the same conversations; on SQLite there is one.</summary>
internal static class SharedConversations
{
    internal static IServiceCollection AddSharedConversations(this IServiceCollection services, IConfiguration configuration)
    {
        var database = ConsultationsOptions.From(configuration).Database;
        if (database.Provider != DatabaseProvider.PostgreSql)
        {
            services.AddSingleton<IAnnounceActivities>(provider => provider.GetRequiredService<OpenConversations>());
            return services.AddSingleton<IHoldTurns, HoldTurnsHere>();
        }

        services.AddSingleton(new SharedDatabase(database.ConnectionString)).AddSingleton<AnnounceToInstances>();
        services.AddSingleton<IAnnounceActivities>(provider => provider.GetRequiredService<AnnounceToInstances>());
        return services.AddSingleton<IHoldTurns, HoldTurnsEverywhere>().AddHostedService<HearInstances>();
    }
}
