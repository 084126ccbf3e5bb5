namespace Backpain.Bot.Messaging.Once;

/// <summary>Lets the turns of one conversation come one after the other, whichever instance of the program plays them.</summary>
internal interface ITakeTurns
{
    /// <summary>Waits until no other turn of the conversation is being played.</summary>
    /// <returns>Ends the turn when it is disposed of. A process that dies ends its turns.</returns>
    Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken);
}
