using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Tests;

/// <summary>The whole of consultations on a database of its own, as the host puts it together. It can be shut and opened again.</summary>
internal sealed class Clinic : IAsyncDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly DatabaseOptions database;
    private ServiceProvider services;

    public Clinic(Databases databases, DatabaseProvider provider)
    {
        database = databases.New(provider, directory.Path);
        services = Open();
    }

    public ManualClock Clock { get; } = new();

    public CollectedLogs Logs { get; } = new();

    public List<IRequestRecipient> Recipients { get; } = [];

    public string DirectoryPath => directory.Path;

    public DatabaseOptions Database => database;

    public IRequestStore Store => Get<IRequestStore>();

    public IStaffRequests Staff => Get<IStaffRequests>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>What a new process would see.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Open();
    }

    /// <summary>Takes the tables away under the running program.</summary>
    public async Task BreakDatabaseAsync()
    {
        await using var open = await Get<ReadyDatabase>().OpenAsync(default);
        await open.Database.ExecuteSqlRawAsync("DROP TABLE outbox; DROP TABLE requests;");
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        directory.Dispose();
    }

    private ServiceProvider Open()
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddConsultations(new ConsultationsOptions { DataDirectory = directory.Path, Database = database });
        collection.AddSingleton<IEnumerable<IRequestRecipient>>(Recipients);
        return collection.BuildServiceProvider();
    }
}
