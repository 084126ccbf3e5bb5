namespace Backpain.Bot.Telemetry;

/// <summary>The settings under <c>Backpain:Telemetry</c>.</summary>
internal sealed record TelemetryOptions
{
    public const string Section = "Backpain:Telemetry";

    /// <summary>A collector that takes OTLP over gRPC, for example http://localhost:4317. Empty: nothing is sent anywhere.</summary>
    public string OtlpEndpoint { get; init; } = "";

    internal static TelemetryOptions From(IConfiguration configuration) => configuration.GetSection(Section).Get<TelemetryOptions>() ?? new();

    internal IEnumerable<string> Faults()
    {
        if (OtlpEndpoint.Length > 0 && !(Uri.TryCreate(OtlpEndpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return $"{Section}:OtlpEndpoint must be an http or https address.";
        }
    }
}
