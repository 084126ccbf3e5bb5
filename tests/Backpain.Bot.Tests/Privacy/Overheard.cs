using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;

namespace Backpain.Bot.Tests.Privacy;

/// <summary>Keeps all that spans, measures and exceptions of this process say while it listens.</summary>
internal sealed class Overheard : IDisposable
{
    private readonly ConcurrentQueue<string> heard = new();
    private readonly ActivityListener spans;
    private readonly MeterListener measures = new();

    internal Overheard()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(spans);
        measures.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        measures.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument, tags));
        measures.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Hear(instrument, tags));
        measures.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument, tags));
        measures.Start();
        AppDomain.CurrentDomain.FirstChanceException += Hear;
    }

    internal IReadOnlyCollection<string> Heard => heard;

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Hear;
        spans.Dispose();
        measures.Dispose();
    }

    private void Hear(Activity span)
    {
        var events = span.Events.SelectMany(happening => happening.Tags.Select(tag => $"{happening.Name} {tag}"));
        heard.Enqueue($"span {span.Source.Name} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Baggage)} {string.Join(' ', events)}");
    }

    private void Hear(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        heard.Enqueue($"measure {instrument.Name} {string.Join(' ', tags.ToArray())}");

    private void Hear(object? sender, FirstChanceExceptionEventArgs thrown) => heard.Enqueue($"exception {thrown.Exception.GetType()} {thrown.Exception.Message}");
}
