namespace Backpain.Bot.Messaging.Once;

/// <summary>Lets turns that write the same state come one after the other, whichever instance of the program plays them.</summary>
internal interface ITakeTurns
{
    /// <summary>Waits until no other turn of the conversation is being played, nor one of the same person in another conversation.</summary>
    /// <returns>Ends the turn when it is disposed of. A process that dies ends its turns.</returns>
    Task<IAsyncDisposable> EnterAsync(string conversation, string person, CancellationToken cancellationToken);
}
