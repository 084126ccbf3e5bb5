using Microsoft.Bot.Builder;

namespace Backpain.StandIns.Dialogs.Tests;

internal sealed class CollectedEvents : IBotTelemetryClient
{
    public List<string> Events { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null) =>
        Events.Add($"{eventName} {(properties.TryGetValue("StepName", out var step) ? step : properties["DialogId"])}");

    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string message = null,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
    }

    public void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success)
    {
    }

    public void TrackException(
        Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null)
    {
    }

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
    {
    }

    public void Flush()
    {
    }
}
