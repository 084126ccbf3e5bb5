using Backpain.Bot.Configuration;
using Backpain.Consultations;
using Backpain.Dialogs;
using Backpain.Knowledge;

namespace Backpain.Bot.Hosting;

/// <summary>The bot's parts, for the server and for the command line.</summary>
internal static class BackpainServices
{
    /// <summary>Knowledge and dialogs; whoever calls adds a storage and a request store.</summary>
    internal static IServiceCollection AddBackpainBot(this IServiceCollection services, IConfiguration configuration)
    {
        Settings.Check(configuration);
        var options = BackpainOptions.From(configuration);
        return services
            .AddSingleton(options)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new DialogsOptions(new Uri(options.PublicAddress)))
            .AddKnowledge(ContentDirectory.Find(options.ContentDirectory), keptIn: ConsultationsOptions.From(configuration).DataDirectory)
            .AddBackpainDialogs();
    }
}
