namespace Backpain.Dialogs.Memory;

/// <summary>What a person told us in an earlier request, so that nobody has to type it twice; lives in the user state.</summary>
public sealed class KnownPerson
{
    /// <summary>Answers by slot: name, email and phone only.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];
}
