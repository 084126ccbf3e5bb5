namespace Microsoft.Bot.Builder.Dialogs;

public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    /// <summary>What the last dialog ended with, where <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.</summary>
    public object Result { get; set; }

    public bool ParentEnded { get; set; }
}
