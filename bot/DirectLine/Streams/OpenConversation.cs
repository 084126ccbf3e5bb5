using System.Threading.Channels;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Streams;

/// <summary>A conversation that somebody is busy with: how far it has come, whose turn it is, and who listens.</summary>
internal sealed class OpenConversation(string id)
{
    private const int MostListeners = 20;

    // A listener that is behind reads on from the transcript, so that a wake-up too few is no loss.
    private static readonly BoundedChannelOptions WakeUps = new(8) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true };

    private readonly Lock gate = new();
    private readonly List<Channel<Glimpse?>> listeners = [];
    private IReadOnlyList<WireActivity> latest = [];
    private Task? loading;

    internal string Id => id;

    /// <summary>Guarded by <see cref="OpenConversations"/>.</summary>
    internal int Participants { get; set; }

    /// <summary>Held by the one turn that is being played.</summary>
    internal SemaphoreSlim Turn { get; } = new(1, 1);

    internal bool IsCrowded
    {
        get
        {
            lock (gate)
            {
                return listeners.Count >= MostListeners;
            }
        }
    }

    /// <summary>Null until the conversation was started, and once it is forgotten.</summary>
    internal TranscriptHead? Head { get; private set; }

    internal Task LoadAsync(TranscriptStore transcript)
    {
        lock (gate)
        {
            return loading ??= LoadHeadAsync(transcript);
        }
    }

    internal void Start(TranscriptHead head)
    {
        lock (gate)
        {
            Head = head;
        }
    }

    /// <summary>Hands on activities that are in the transcript.</summary>
    internal void Deliver(IReadOnlyList<WireActivity> activities)
    {
        lock (gate)
        {
            if (Head is not null && activities is [.., var last])
            {
                latest = activities;
                Head = Head with { LastSequence = last.Sequence, LastWrittenAt = last.WrittenAt };
            }
        }

        Wake(null);
    }

    /// <summary>Looks how far the transcript has come, which others may have written to, and lets streams read on from it.</summary>
    internal async Task CatchUpAsync(TranscriptStore transcript)
    {
        var reached = await transcript.FindAsync(id);
        lock (gate)
        {
            if (reached is null || reached.LastSequence <= (Head?.LastSequence ?? -1))
            {
                return;
            }

            (Head, latest) = (reached, []);
        }

        Wake(null);
    }

    /// <summary>Hands on what only those who listen right now shall see.</summary>
    internal void Show(byte[] activity) => Wake(new Glimpse(Head?.LastSequence ?? 0, activity));

    internal void End()
    {
        lock (gate)
        {
            Head = null;
            listeners.ForEach(listener => listener.Writer.TryComplete());
        }
    }

    /// <returns>What came after an activity, when it is still in memory; null when it must be read from the transcript.</returns>
    internal IReadOnlyList<WireActivity>? Since(long sequence)
    {
        lock (gate)
        {
            if (Head is null || Head.LastSequence <= sequence)
            {
                return [];
            }

            var reachesBack = latest is [var first, ..] && first.Sequence <= sequence + 1;
            return reachesBack ? [.. latest.SkipWhile(activity => activity.Sequence <= sequence)] : null;
        }
    }

    /// <summary>Listens until disposed: an item is something to show, or null for "there is something new".</summary>
    internal Listener Listen()
    {
        var channel = Channel.CreateBounded<Glimpse?>(WakeUps);
        lock (gate)
        {
            listeners.Add(channel);
        }

        return new Listener(this, channel);
    }

    private void Wake(Glimpse? shown)
    {
        lock (gate)
        {
            listeners.ForEach(listener => listener.Writer.TryWrite(shown));
        }
    }

    private async Task LoadHeadAsync(TranscriptStore transcript) => Head = await transcript.FindAsync(id);

    /// <summary>Something to show right now, such as a typing signal: worth nothing once the conversation has gone on.</summary>
    internal sealed record Glimpse(long After, byte[] Json);

    internal sealed class Listener(OpenConversation conversation, Channel<Glimpse?> channel) : IDisposable
    {
        internal IAsyncEnumerable<Glimpse?> ReadAllAsync(CancellationToken cancellationToken) =>
            channel.Reader.ReadAllAsync(cancellationToken);

        public void Dispose()
        {
            lock (conversation.gate)
            {
                conversation.listeners.Remove(channel);
            }
        }
    }
}
