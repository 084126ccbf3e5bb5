using Backpain.Bot.DirectLine;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.Mail;
using Backpain.Bot.Messaging.Once;
using Backpain.Bot.Staff;
using Backpain.Bot.Storage;
using Backpain.Consultations;
using Backpain.Consultations.Delivering;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Statistics;
using Backpain.Consultations.Storing;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Backpain.Bot.Hosting;

/// <summary>What is kept: requests, the bot's state, and the keys that both are encrypted with.</summary>
internal static class Stores
{
    internal static IServiceCollection AddBackpainStores(this IServiceCollection services, IConfiguration configuration)
    {
        var options = ConsultationsOptions.From(configuration);
        services.AddConsultations(options);
        services.AddSingleton<ClinicNotice>().AddSingleton<PatientReport>().AddSingleton<IWriteRequestMail, WriteRequestMail>();
        services.AddPooledDbContextFactory<BotDatabase>(database => database
            .UseConfiguredDatabase(options.Database, BotDatabase.MigrationsTable)
            .AddInterceptors(new SqliteTuning())
            // The migrations are written by hand and name no types; the tools' comparison with a snapshot does not apply to them.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Endpoints.HealthEndpoints.ReadyTag]);
        services.AddSingleton(typeof(ITakeTurns), options.Database.Provider == DatabaseProvider.PostgreSql ? typeof(TurnsInPostgreSql) : typeof(TurnsInThisProcess));
        services.AddTranscripts().AddSingleton<IKeepConversations, KeptConversations>().AddSingleton<IKnowWords, KnownWords>();
        return services.AddSingleton<StateSerialiser>().AddSingleton<IStorage, DatabaseStorage>();
    }

    /// <summary>Brings the database up to date; a fault ends the start with a clear message.</summary>
    internal static async Task PrepareAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var database = await services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync(cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
    }
}
