namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a step runs or a dialog ends.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
