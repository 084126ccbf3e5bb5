using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.Tests.DirectLine;

/// <summary>Welcomes, and says what it was told and by whom; holds its breath when a test asks it to, and breaks on demand.</summary>
internal sealed class EchoBot : ActivityHandler
{
    internal TaskCompletionSource Breath { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("welcome", cancellationToken: cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var message = turnContext.Activity;
        switch (message.Text)
        {
            case "wait":
                await Breath.Task;
                break;
            case "break":
                throw new InvalidOperationException(message.Text);
            case "type":
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                await Breath.Task;
                break;
            case "twice":
                await turnContext.SendActivityAsync("once", cancellationToken: cancellationToken);
                break;
            case "trace":
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Trace), cancellationToken);
                break;
        }

        await turnContext.SendActivityAsync(
            $"{message.From.Id} said {message.Text?.Length ?? 0}: {message.Text?[..Math.Min(message.Text.Length, 20)]} with {message.Attachments?.Count ?? 0}",
            cancellationToken: cancellationToken);
    }
}
