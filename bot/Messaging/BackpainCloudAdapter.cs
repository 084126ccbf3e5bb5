using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Backpain.Bot.Messaging;

/// <summary>The adapter of Azure Bot Service's channels.</summary>
internal sealed partial class BackpainCloudAdapter : CloudAdapter
{
    /// <param name="steps">What every turn goes through, outermost first.</param>
    public BackpainCloudAdapter(BotFrameworkAuthentication authentication, IEnumerable<IMiddleware> steps, ILogger<BackpainCloudAdapter> logger)
        : base(authentication, logger)
    {
        foreach (var step in steps)
        {
            Use(step);
        }

        // What is left is a channel that does not even take the apology.
        OnTurnError = (turn, fault) =>
        {
            LogNotDelivered(logger, fault.GetType().Name);
            return MayComeAgain(turn, fault) ? throw new ReplyNotTakenException() : Task.CompletedTask;
        };
    }

    /// <summary>A turn that failed left no state behind, and a request that it stored is known by its key. But nobody is to hear anything twice.</summary>
    private static bool MayComeAgain(ITurnContext turn, Exception fault) =>
        turn.Activity.Type == ActivityTypes.Message && (ChannelIsBusy.Says(fault) || IsWithoutToken(fault)) && !NoteArrivals.AnyOf(turn);

    /// <summary>The Bot Framework's fault of all its tries for a token, without which it sends nothing.</summary>
    private static bool IsWithoutToken(Exception fault) => fault is AggregateException;

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel did not take a reply: {FaultType}")]
    private static partial void LogNotDelivered(ILogger logger, string faultType);
}
