using System.Security.Cryptography.X509Certificates;
using Backpain.Consultations.Delivering;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Statistics;
using Backpain.Consultations.Storing;
using Backpain.Consultations.WorkingTime;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Backpain.Consultations;

public static class ConsultationsRegistration
{
    /// <summary>Tags the health checks that say whether requests can be taken.</summary>
    public const string ReadyTag = "ready";

    private const string HealthCheckName = "requests";
    private const string ApplicationName = "Backpain";

    /// <summary>What OWASP asks of PBKDF2 with HMAC-SHA512.</summary>
    private const int HashIterations = 210_000;

    /// <summary>
    /// Adds <see cref="IRequestStore"/>, <see cref="IStaffRequests"/>, <see cref="WorkingHours"/>, the key ring, and the delivery, which runs while the host does.
    /// The database is brought up to date when the host starts, or when it is first used without a host. The host registers an
    /// <see cref="IWriteRequestMail"/>; it adds an <see cref="IKnowWords"/> to keep more of unanswered questions than nothing, and may add recipients of its own (<see cref="IRequestRecipient"/>).
    /// </summary>
    /// <exception cref="OptionsValidationException">The options have faults; it names all of them.</exception>
    public static IServiceCollection AddConsultations(this IServiceCollection services, ConsultationsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Faults() is { Count: > 0 } faults)
        {
            throw new OptionsValidationException(ConsultationsOptions.Section, typeof(ConsultationsOptions), faults);
        }

        var complete = options.WithDefaults();
        services.AddSingleton(complete);
        services.AddSingleton(new WorkingHours(complete.WorkingTime));
        services.TryAddSingleton(TimeProvider.System);
        return services.AddKeys(complete).AddStoring(complete).AddStaffSide().AddStatistics().AddDelivering(complete);
    }

    private static IServiceCollection AddKeys(this IServiceCollection services, ConsultationsOptions options)
    {
        var keys = PrivateDirectory.Create(options.KeysDirectory!);
        var ring = services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToFileSystem(keys);
        if (options.Keys.Certificate?.TryLoad() is { } certificate)
        {
            ring.ProtectKeysWithCertificate(certificate);
        }

        ring.UnprotectKeysWithAnyCertificate([.. options.Keys.FormerCertificates.Prepend(options.Keys.Certificate).Select(file => file?.TryLoad()).OfType<X509Certificate2>()]);
        return services;
    }

    private static IServiceCollection AddStoring(this IServiceCollection services, ConsultationsOptions options)
    {
        if (options.Database.Provider == DatabaseProvider.Sqlite
            && Path.GetDirectoryName(new SqliteConnectionStringBuilder(options.Database.ConnectionString).DataSource) is { Length: > 0 } directory)
        {
            PrivateDirectory.Create(directory);
        }

        services.AddPooledDbContextFactory<ConsultationsDatabase>(
            context => context.UseConfiguredDatabase(options.Database, ConsultationsDatabase.MigrationsTable));
        services.AddSingleton<ReadyDatabase>();
        services.AddSingleton<RequestProtection>();
        services.AddSingleton<EmailLookup>();
        services.AddSingleton<StoreAccess>();
        services.AddSingleton<DeliverySignal>();
        services.AddSingleton<IRequestStore, RequestStore>();
        services.AddSingleton<IStaffRequests, StaffRequests>();
        services.AddTransient<IReencrypt, Reencrypt>();
        services.AddSingleton<IWatchDeliveries, WatchDeliveries>();
        services.AddHostedService<DeleteOldRequests>();
        return services;
    }

    private static IServiceCollection AddStaffSide(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        services.AddSingleton<PasswordHasher<StaffAccountRow>>();
        services.AddSingleton<SignInTries>();
        services.AddSingleton<ReplyClock>();
        services.AddSingleton<IStaffAccounts, StaffAccounts>();
        services.AddSingleton<IClinicInbox, ClinicInbox>();
        services.AddSingleton<IRequestFiles, RequestFiles>();
        services.AddSingleton<IPersonalRecords, PersonalRecords>();
        return services;
    }

    private static IServiceCollection AddStatistics(this IServiceCollection services)
    {
        services.TryAddSingleton<IKnowWords, NoWordsKnown>();
        services.AddSingleton<ScrubQuestion>();
        services.AddSingleton<UnansweredQuestions>();
        services.AddSingleton<IUnansweredQuestions>(host => host.GetRequiredService<UnansweredQuestions>());
        services.AddSingleton<ReplyFigures>();
        services.AddSingleton<IReplyFigures>(host => host.GetRequiredService<ReplyFigures>());
        services.AddSingleton<NotedReplies>();
        services.AddSingleton<INoteReplies>(host => host.GetRequiredService<NotedReplies>());
        return services.AddHostedService<KeepNotedReplies>();
    }

    private static IServiceCollection AddDelivering(this IServiceCollection services, ConsultationsOptions options)
    {
        services.AddSingleton<MailComposer>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<DeliveryAccess>();
        services.AddSingleton<PickupFolder>();
        services.AddSingleton<IMailTransport>(host => options.Mail.Smtp.Host is null ? host.GetRequiredService<PickupFolder>() : ActivatorUtilities.CreateInstance<SmtpServer>(host));
        services.AddMail(MailAbout.ClinicNotice);
        services.AddMail(MailAbout.PatientReport);
        if (options.Mail.AcknowledgePatients)
        {
            services.AddMail(MailAbout.PatientAcknowledgement);
        }

        if (options.Webhook.Url is not null)
        {
            services.AddHttpClient(WebhookRecipient.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
            services.AddSingleton<IRequestRecipient, WebhookRecipient>();
        }

        services.AddMetrics();
        services.AddSingleton<DeliveryMeasures>();
        services.AddSingleton<RecipientQueues>();
        services.AddHealthChecks().AddCheck<DeliveryHealth>(HealthCheckName, tags: [ReadyTag]);
        return services.AddHostedService<DeliverPendingRequests>();
    }

    private static void AddMail(this IServiceCollection services, MailAbout about) =>
        services.AddSingleton<IRequestRecipient>(host => ActivatorUtilities.CreateInstance<EmailRecipient>(host, about));
}
