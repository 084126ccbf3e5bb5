using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly object _queueLock = new object();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new Queue<TaskCompletionSource<IActivity>>();

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var responses = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
        {
            responses.Add(await SendAsync(activity).ConfigureAwait(false));
        }

        return responses.ToArray();
    }

    /// <summary>Replaces a reply that still waits in the queue; a response without an id says that there is none.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var isReplaced = ReplaceQueued(activity.Id, new[] { activity });
        return Task.FromResult(new ResourceResponse { Id = isReplaced ? activity.Id : null });
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ReplaceQueued(reference.ActivityId, Array.Empty<Activity>());
        return Task.CompletedTask;
    }

    /// <summary>The oldest reply that nobody took, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_queueLock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>The oldest reply that nobody took, or the next one that the bot sends. Waits until the token is cancelled.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueLock)
        {
            if (_waiting.Count == 0 && GetNextReply() is { } reply)
            {
                return Task.FromResult(reply);
            }

            var waiting = new TaskCompletionSource<IActivity>();
            cancellationToken.Register(() => waiting.TrySetCanceled());
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    private async Task<ResourceResponse> SendAsync(Activity activity)
    {
        activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        if (activity.Type == ActivityTypesEx.Delay)
        {
            await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        }
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            Enqueue(activity);
        }

        return new ResourceResponse { Id = activity.Id };
    }

    private void Enqueue(Activity activity)
    {
        lock (_queueLock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool ReplaceQueued(string id, Activity[] replacement)
    {
        lock (_queueLock)
        {
            var queued = ActiveQueue.ToList();
            var position = queued.FindIndex(activity => activity.Id == id);
            if (position < 0)
            {
                return false;
            }

            ActiveQueue.Clear();
            foreach (var activity in queued.Take(position).Concat(replacement).Concat(queued.Skip(position + 1)))
            {
                ActiveQueue.Enqueue(activity);
            }

            return true;
        }
    }
}
