using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Text = textReplyToSend,
            Speak = NullIfEmpty(speak),
            InputHint = NullIfEmpty(inputHint),
        };
        return await SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync(new[] { activity }, cancellationToken).ConfigureAwait(false);
        return responses?.FirstOrDefault() ?? new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivitiesAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendFromAsync(0, outgoing, cancellationToken);
    }

    private Task<ResourceResponse[]> SendFromAsync(int position, List<Activity> outgoing, CancellationToken cancellationToken) =>
        position < _sendHandlers.Count
            ? _sendHandlers[position](this, outgoing, () => SendFromAsync(position + 1, outgoing, cancellationToken))
            : DeliverAsync(outgoing, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(outgoing)
            : await SendThroughAdapterAsync(outgoing, cancellationToken).ConfigureAwait(false);
        Responded |= outgoing.Take(responses.Length).Any(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        foreach (var activity in outgoing)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            }
        }

        return outgoing.Select(_ => new ResourceResponse()).ToArray();
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, outgoing.ToArray(), cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < responses.Length; index++)
        {
            outgoing[index].Id = responses[index].Id;
        }

        return responses;
    }

    private static string NullIfEmpty(string value) => string.IsNullOrEmpty(value) ? null : value;
}
