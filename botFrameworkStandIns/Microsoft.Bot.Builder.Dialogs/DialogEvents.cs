namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the framework itself emits.</summary>
public class DialogEvents
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";

    /// <summary>Once a turn, from the innermost dialog, before dialogs are continued.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A component finds that its dialogs are not those with which the conversation began.</summary>
    public const string VersionChanged = "versionChanged";

    public const string Error = "error";
    public const string Custom = "custom";
}
