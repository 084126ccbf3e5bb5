using Backpain.Bot.Messaging.Once;
using Backpain.Dialogs;
using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Backpain.Bot.Messaging;

/// <summary>The adapter of Azure Bot Service's channels.</summary>
internal sealed class BackpainCloudAdapter : CloudAdapter
{
    public BackpainCloudAdapter(
        BotFrameworkAuthentication authentication, ApologiseForFaults apologise, AnswerOnce once, TellOfReplies tell, ILogger<BackpainCloudAdapter> logger)
        : base(authentication, logger) => Use(apologise).Use(once).Use(tell);
}
