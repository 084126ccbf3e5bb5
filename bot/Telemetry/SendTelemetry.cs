using Backpain.Consultations.Delivering;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Backpain.Bot.Telemetry;

/// <summary>Sends the program's own measures and spans to a collector, where one is named. Those of libraries are left out: they hold addresses.</summary>
internal sealed class SendTelemetry(TelemetryOptions options) : IHostedService, IDisposable
{
    private const string ServiceName = "backpain";

    private TracerProvider? spans;
    private MeterProvider? measures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.OtlpEndpoint.Length > 0)
        {
            var resource = ResourceBuilder.CreateDefault().AddService(ServiceName);
            spans = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(BotMeasures.Name).AddOtlpExporter(Address).Build();
            measures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(BotMeasures.Name, DeliveryMeasures.Name).AddOtlpExporter(Address).Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        spans?.ForceFlush();
        measures?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        spans?.Dispose();
        measures?.Dispose();
    }

    private void Address(OtlpExporterOptions exporter) => exporter.Endpoint = new Uri(options.OtlpEndpoint);
}
