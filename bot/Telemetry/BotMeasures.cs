using System.Diagnostics;
using System.Diagnostics.Metrics;
using Backpain.Dialogs.Replies;

namespace Backpain.Bot.Telemetry;

/// <summary>What is measured of the conversations. Tags hold kinds, topics and channels, never what anybody wrote or who it was.</summary>
internal sealed class BotMeasures : IDisposable
{
    /// <summary>Of the meter, and of the source of spans.</summary>
    internal const string Name = "Backpain.Bot";

    private readonly Meter meter;
    private readonly Counter<long> replies;
    private readonly Counter<long> answers;
    private readonly Counter<long> warnings;
    private readonly Histogram<double> turns;

    public BotMeasures(IMeterFactory meters)
    {
        meter = meters.Create(Name);
        replies = meter.CreateCounter<long>("backpain.replies", "{reply}", "Messages of the bot, by kind");
        answers = meter.CreateCounter<long>("backpain.answers", "{answer}", "Answers, by topic");
        warnings = meter.CreateCounter<long>("backpain.warnings", "{warning}", "Urgent messages, by the level of the advice");
        turns = meter.CreateHistogram<double>("backpain.turn.duration", "s", "How long a turn takes, by channel");
    }

    internal ActivitySource Spans { get; } = new(Name);

    public void Dispose()
    {
        meter.Dispose();
        Spans.Dispose();
    }

    internal void Turn(string channel, TimeSpan took) => turns.Record(took.TotalSeconds, new KeyValuePair<string, object?>("channel", channel));

    internal void Reply(ReplyMetadata reply)
    {
        replies.Add(1, new KeyValuePair<string, object?>("kind", reply.Kind));
        foreach (var topic in reply.Kind == ReplyKinds.Answer ? reply.Topics : [])
        {
            answers.Add(1, new KeyValuePair<string, object?>("topic", topic));
        }

        if (reply.Kind == ReplyKinds.Urgent)
        {
            warnings.Add(1, new KeyValuePair<string, object?>("level", reply.Level));
        }
    }
}
