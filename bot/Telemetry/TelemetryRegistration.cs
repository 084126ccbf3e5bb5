namespace Backpain.Bot.Telemetry;

internal static class TelemetryRegistration
{
    internal static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration) => services
        .AddMetrics()
        .AddSingleton(TelemetryOptions.From(configuration))
        .AddSingleton<BotMeasures>()
        .AddSingleton<MeasureTurns>()
        .AddHostedService<SendTelemetry>();
}
