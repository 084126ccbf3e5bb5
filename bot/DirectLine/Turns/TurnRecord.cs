using System.Globalization;
using Backpain.Bot.DirectLine.Activities;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.Storage;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>
/// What is said in one turn. It is written to the transcript in one go and only then streamed: a page never holds a watermark that a
/// crash could take back.
/// </summary>
internal sealed class TurnRecord(
    OpenConversation conversation, TranscriptStore transcript, IAnnounceActivities announcements, TimeProvider time) : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim saving = new(1, 1);
    private List<WireActivity> unsaved = [];
    private DirectLineConversationRow? started;
    private AnsweredPostRow? answered;
    private long sequence = conversation.Head?.LastSequence ?? 0;
    private long writtenAt = conversation.Head?.LastWrittenAt ?? 0;

    internal void Start(string userId)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        started = new DirectLineConversationRow { Id = conversation.Id, UserId = userId, StartedAt = now };
        writtenAt = now;
    }

    /// <summary>The turn is over, and with it a page's message is answered; written with the turn's last activities.</summary>
    internal void Answer(string clientId, string activityId) => answered = new AnsweredPostRow
    {
        ConversationId = conversation.Id,
        ClientId = clientId,
        ActivityId = activityId,
        WrittenAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
    };

    /// <summary>Gives an activity its id and timestamp, and records what pages get to see.</summary>
    internal async Task AddAsync(Activity activity)
    {
        if (StreamedKinds.IsKept(activity))
        {
            Keep(activity);
            return;
        }

        Stamp(activity, id: Guid.NewGuid().ToString("N"), time.GetUtcNow());
        if (StreamedKinds.IsShownOnce(activity))
        {
            await SaveAsync();
            conversation.Show(ActivityJson.Write(activity));
        }
    }

    /// <summary>Records a newer text of a message that was sent before; pages show it in place of the old one.</summary>
    internal void Replace(Activity activity) => Keep(activity, activity.Id);

    /// <summary>Takes a message back, so that nobody who comes back sees it. Pages that show it already go on showing it.</summary>
    internal async Task RemoveAsync(string activityId)
    {
        await SaveAsync();
        var digits = activityId[(activityId.LastIndexOf('|') + 1)..];
        if (long.TryParse(digits, CultureInfo.InvariantCulture, out var number) && activityId == IdOf(number))
        {
            await transcript.RemoveAsync(conversation.Id, number);
        }
    }

    /// <summary>Writes and streams what is not written yet.</summary>
    internal async Task SaveAsync()
    {
        await saving.WaitAsync();
        try
        {
            var (start, activities) = TakeUnsaved();
            if (start is not null || activities.Count > 0 || answered is not null)
            {
                await transcript.AppendAsync(conversation.Id, start, activities, answered);
                answered = null;
                await AnnounceAsync(start, activities);
            }
        }
        finally
        {
            saving.Release();
        }
    }

    public void Dispose() => saving.Dispose();

    private void Keep(Activity activity, string? id = null)
    {
        lock (gate)
        {
            writtenAt = Math.Max(time.GetUtcNow().ToUnixTimeMilliseconds(), writtenAt + 1);
            sequence++;
            Stamp(activity, id ?? IdOf(sequence), DateTimeOffset.FromUnixTimeMilliseconds(writtenAt));
            unsaved.Add(new WireActivity(sequence, writtenAt, ActivityJson.Write(activity)));
        }
    }

    private string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{conversation.Id}|{number:D7}");

    private static void Stamp(Activity activity, string id, DateTimeOffset timestamp) =>
        (activity.Id, activity.Timestamp) = (id, timestamp);

    private (DirectLineConversationRow? Started, IReadOnlyList<WireActivity> Activities) TakeUnsaved()
    {
        lock (gate)
        {
            var taken = (started, unsaved);
            (started, unsaved) = (null, []);
            return taken;
        }
    }

    private Task AnnounceAsync(DirectLineConversationRow? start, IReadOnlyList<WireActivity> activities)
    {
        if (start is not null)
        {
            conversation.Start(new TranscriptHead(start.UserId, 0, start.StartedAt));
        }

        return announcements.AnnounceAsync(conversation.Id, activities);
    }
}
