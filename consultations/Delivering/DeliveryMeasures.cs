using System.Diagnostics.Metrics;

namespace Backpain.Consultations.Delivering;

/// <summary>What is measured of the delivery. Tags hold recipients' names and outcomes, nothing of a request.</summary>
public sealed class DeliveryMeasures : IDisposable
{
    /// <summary>Of the meter.</summary>
    public const string Name = "Backpain.Consultations";

    private readonly Meter meter;
    private readonly Counter<long> attempts;
    private readonly Gauge<int> waiting;

    public DeliveryMeasures(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        meter = meters.Create(Name);
        attempts = meter.CreateCounter<long>("backpain.deliveries", "{attempt}", "Attempts at a delivery, by recipient and outcome");
        waiting = meter.CreateGauge<int>("backpain.deliveries.waiting", "{delivery}", "Deliveries that have not arrived, by recipient");
    }

    public void Dispose() => meter.Dispose();

    internal void Attempt(string recipient, string outcome) =>
        attempts.Add(1, new KeyValuePair<string, object?>("recipient", recipient), new KeyValuePair<string, object?>("outcome", outcome));

    internal void Waiting(string recipient, int number) => waiting.Record(number, new KeyValuePair<string, object?>("recipient", recipient));
}
