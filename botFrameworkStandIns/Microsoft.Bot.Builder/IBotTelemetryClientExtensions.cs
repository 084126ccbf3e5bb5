using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

public static class IBotTelemetryClientExtensions
{
    /// <summary>Tracks a page view where the client can, and a trace otherwise.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pageViews)
        {
            pageViews.TrackPageView(dialogName, properties, metrics);
            return;
        }

        telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
    }
}
