using System.Threading.Channels;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Statistics;

/// <summary>
/// Holds what was noted until <see cref="KeepNotedReplies"/> writes it, so that a turn never waits for a count. Holds so much and no
/// more: with the database away, the newest is let go.
/// </summary>
internal sealed class NotedReplies(WorkingHours hours, TimeProvider clock) : INoteReplies
{
    private const int MostHeld = 10_000;

    private readonly Channel<ReplyCount> replies = Bounded<ReplyCount>();
    private readonly Channel<(string Question, UnansweredKind Kind)> unanswered = Bounded<(string, UnansweredKind)>();

    public void Note(GivenReply reply)
    {
        var day = hours.Day(clock.GetUtcNow());
        foreach (var subject in reply.Subjects.DefaultIfEmpty(""))
        {
            replies.Writer.TryWrite(new ReplyCount(day, reply.Kind, subject, Count: 1));
        }
    }

    public void NoteUnanswered(string question, UnansweredKind kind) => unanswered.Writer.TryWrite((question, kind));

    /// <summary>Takes what was noted since; each count once with its number.</summary>
    public IReadOnlyList<ReplyCount> TakeCounts() =>
        [.. Drain(replies).GroupBy(count => count with { Count = 0 }).Select(same => same.Key with { Count = same.Count() })];

    public IReadOnlyList<(string Question, UnansweredKind Kind)> TakeUnanswered() => Drain(unanswered);

    private static Channel<T> Bounded<T>() => Channel.CreateBounded<T>(new BoundedChannelOptions(MostHeld) { FullMode = BoundedChannelFullMode.DropWrite });

    private static List<T> Drain<T>(Channel<T> channel)
    {
        var taken = new List<T>();
        while (channel.Reader.TryRead(out var item))
        {
            taken.Add(item);
        }

        return taken;
    }
}
