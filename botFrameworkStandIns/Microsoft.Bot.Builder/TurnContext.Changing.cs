using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(UpdateActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFromAsync(0, update, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteFromAsync(0, reference, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFromAsync(0, conversationReference, cancellationToken).ConfigureAwait(false);
    }

    private Task<ResourceResponse> UpdateFromAsync(int position, Activity update, CancellationToken cancellationToken)
    {
        return position < _updateHandlers.Count
            ? _updateHandlers[position](this, update, NextAsync)
            : Adapter.UpdateActivityAsync(this, update, cancellationToken);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateFromAsync(position + 1, update, cancellationToken).ConfigureAwait(false);
            update.Id = response.Id;
            return response;
        }
    }

    private Task DeleteFromAsync(int position, ConversationReference reference, CancellationToken cancellationToken) =>
        position < _deleteHandlers.Count
            ? _deleteHandlers[position](this, reference, () => DeleteFromAsync(position + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
