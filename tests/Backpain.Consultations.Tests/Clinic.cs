using Backpain.Consultations.Delivering;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Statistics;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Tests;

/// <summary>The whole of consultations on a database of its own, as the host puts it together. It can be shut and opened again.</summary>
internal sealed class Clinic : IAsyncDisposable
{
    private readonly TemporaryDirectory directory = new();
    private ConsultationsOptions options;
    private readonly IRequestRecipient[] recipients;
    private ServiceProvider services;

    /// <param name="recipients">In place of mail and webhook.</param>
    public Clinic(Databases databases, DatabaseProvider provider, params IRequestRecipient[] recipients)
        : this(databases, provider, unchanged => unchanged, recipients)
    {
    }

    public Clinic(
        Databases databases, DatabaseProvider provider, Func<ConsultationsOptions, ConsultationsOptions> configure, params IRequestRecipient[] recipients)
    {
        this.recipients = recipients;
        options = configure(new() { DataDirectory = directory.Path, Database = databases.New(provider, directory.Path) });
        services = Open();
    }

    public ManualClock Clock { get; } = new();

    public CollectedLogs Logs { get; } = new();

    public CollectedConversations Conversations { get; } = new();

    public string DirectoryPath => directory.Path;

    public IRequestStore Store => Get<IRequestStore>();

    public IStaffRequests Staff => Get<IStaffRequests>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public T Hosted<T>() => services.GetServices<IHostedService>().OfType<T>().Single();

    public Task StartAsync() => Get<IHostedService>().StartAsync(default);

    public Task StopAsync() => Get<IHostedService>().StopAsync(default);

    /// <summary>What the running service does when it is woken.</summary>
    public Task DeliverDueAsync() => DeliverDueAsync(Get<RecipientQueues>());

    /// <summary>The same by another instance of the program on the same database.</summary>
    public Task DeliverDueElsewhereAsync() => DeliverDueAsync(ActivatorUtilities.CreateInstance<RecipientQueues>(services));

    private static async Task DeliverDueAsync(RecipientQueues queues)
    {
        foreach (var queue in queues.All)
        {
            await queue.DeliverDueAsync(default);
        }
    }

    /// <summary>What a new process would see.</summary>
    public async Task RestartAsync(Func<ConsultationsOptions, ConsultationsOptions>? configure = null)
    {
        options = configure?.Invoke(options) ?? options;
        await services.DisposeAsync();
        services = Open();
    }

    /// <summary>Takes the tables away under the running program.</summary>
    public async Task BreakDatabaseAsync()
    {
        await using var open = await Get<ReadyDatabase>().OpenAsync(default);
        await open.Database.ExecuteSqlRawAsync("DROP TABLE request_events; DROP TABLE outbox; DROP TABLE requests;");
    }

    /// <summary>Takes the outbox away under the running program, or brings it back.</summary>
    public async Task RenameOutboxAsync(string from, string to)
    {
        await using var open = await Get<ReadyDatabase>().OpenAsync(default);
        var rename = $"ALTER TABLE {from} RENAME TO {to}";
        await open.Database.ExecuteSqlRawAsync(rename);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        directory.Dispose();
    }

    private ServiceProvider Open()
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton<IWriteRequestMail, PlainRequestMail>();
        collection.AddSingleton<IKnowWords>(new FewWords());
        collection.AddSingleton<IKeepConversations>(Conversations);
        collection.AddConsultations(options);
        collection.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
        if (recipients.Length > 0)
        {
            collection.RemoveAll<IRequestRecipient>();
            Array.ForEach(recipients, recipient => collection.AddSingleton(recipient));
        }

        return collection.BuildServiceProvider();
    }
}
