using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
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

        // What is left is a channel that does not even take the apology. With a 500 it would send the message again, and play the turn twice.
        OnTurnError = (_, fault) =>
        {
            LogNotDelivered(logger, fault.GetType().Name);
            return Task.CompletedTask;
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel did not take a reply: {FaultType}")]
    private static partial void LogNotDelivered(ILogger logger, string faultType);
}
