using Backpain.Bot.Messaging;
using Backpain.Bot.Messaging.Once;
using Backpain.Bot.Telemetry;
using Backpain.Dialogs;
using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Mail;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Microsoft.Bot.Connector.Authentication;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Hosting;

/// <summary>The ways in which messages come and go.</summary>
internal static class Channels
{
    /// <summary>One reply with all its tries: Azure Bot Service waits 15 seconds for a turn, and then sends the message again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>One try for the bot's own token, which every reply without one waits for.</summary>
    private static readonly TimeSpan LoginPatience = TimeSpan.FromSeconds(5);

    internal static IServiceCollection AddBackpainChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient().AddTransient<OnlyTrustedServices>().AddTransient<RetryWhenBusy>().AddTransient<TellOfBusyChannel>();
        services.AddHttpClient(ConnectorHttpClients.Name, http => http.Timeout = Patience)
            .AddHttpMessageHandler<OnlyTrustedServices>()
            .AddHttpMessageHandler<TellOfBusyChannel>()
            .AddHttpMessageHandler<RetryWhenBusy>()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        // One client for good: its connections are renewed, so that a login server that moves is found.
        services.AddHttpClient(ConnectorHttpClients.LoginName, http => http.Timeout = LoginPatience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false });
        services.AddSingleton(ChannelsOptions.From(configuration)).AddSingleton<TrustedServices>().AddSingleton<ConnectorHttpClients>();
        services.AddSingleton<ShowTyping>().AddSingleton<AnswerOnce>().AddSingleton<CountFeedback>().AddSingleton<FitReplyToTeams>().AddSingleton<NoteArrivals>();
        return services
            .AddSingleton<BotFrameworkAuthentication, BackpainAuthentication>()
            .AddTurnStep<NoteArrivals>().AddTurnStep<ApologiseForFaults>().AddTurnStep<ShowTyping>().AddTurnStep<AnswerOnce>().AddTurnStep<MeasureTurns>().AddTurnStep<TellOfReplies>().AddTurnStep<CountFeedback>().AddTurnStep<FitReplyToTeams>().AddTurnStep<ReadMail>().AddTurnStep<FitReplyToChannel>()
            .AddSingleton<BackpainCloudAdapter>().AddSingleton<IWriteToPatients, WriteToPatients>();
    }

    /// <summary>What every turn of a channel goes through, in the order in which it is added.</summary>
    private static IServiceCollection AddTurnStep<TStep>(this IServiceCollection services)
        where TStep : class, IMiddleware => services.AddSingleton<IMiddleware>(provider => provider.GetRequiredService<TStep>());
}
