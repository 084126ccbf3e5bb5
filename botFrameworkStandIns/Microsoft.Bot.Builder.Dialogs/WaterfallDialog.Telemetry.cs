using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class WaterfallDialog
{
    private void Track(string eventName, IDictionary<string, object> state, string stepName = null)
    {
        var properties = new Dictionary<string, string> { ["DialogId"] = Id };
        if (stepName != null)
        {
            properties["StepName"] = stepName;
        }

        properties["InstanceId"] = state[InstanceIdKey] as string;
        TelemetryClient.TrackEvent(eventName, properties);
    }

    /// <summary>The name of the step's method; the place of the step where it is a lambda.</summary>
    private string StepName(int index)
    {
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal) ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
