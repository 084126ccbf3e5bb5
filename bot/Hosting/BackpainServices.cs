using Backpain.Bot.Configuration;
using Backpain.Dialogs;
using Backpain.Knowledge;
using Microsoft.Extensions.Options;

namespace Backpain.Bot.Hosting;

/// <summary>The bot's parts, for the server and for the command line.</summary>
internal static class BackpainServices
{
    /// <summary>Knowledge and dialogs; whoever calls adds a storage and a request store.</summary>
    internal static IServiceCollection AddBackpainBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BackpainOptions>().Bind(configuration.GetSection(BackpainOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BackpainOptions>, SettingsCheck>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new DialogsOptions(new Uri(Options(provider).PublicAddress)));
        var content = configuration.GetSection(BackpainOptions.Section)[nameof(BackpainOptions.ContentDirectory)] ?? "";
        return services.AddKnowledge(ContentDirectory.Find(content)).AddBackpainDialogs();
    }

    internal static BackpainOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<BackpainOptions>>().Value;
}
