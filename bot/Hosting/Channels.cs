using Backpain.Bot.Messaging;
using Backpain.Bot.Messaging.Once;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Backpain.Bot.Hosting;

/// <summary>The ways in which messages come and go.</summary>
internal static class Channels
{
    internal static IServiceCollection AddBackpainChannels(this IServiceCollection services) => services
        .AddHttpClient()
        .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
        .AddSingleton<BackpainCloudAdapter>()
        .AddSingleton<AnswerOnce>();
}
