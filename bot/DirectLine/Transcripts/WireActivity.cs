namespace Backpain.Bot.DirectLine.Transcripts;

/// <summary>One activity as it goes over the wire.</summary>
/// <param name="Sequence">Its place in the conversation, from 1: the watermark of who has read so far.</param>
/// <param name="WrittenAt">Its timestamp, Unix time in milliseconds.</param>
/// <param name="Json">The activity, UTF-8.</param>
internal sealed record WireActivity(long Sequence, long WrittenAt, byte[] Json);
