using System.Globalization;
using System.Text;

namespace Backpain.Bot.DirectLine.Transcripts;

/// <summary>What streams and polls carry: <c>{"activities":[…],"watermark":"N"}</c>, of activities that are JSON already.</summary>
internal static class ActivitySet
{
    internal static byte[] Write(IReadOnlyList<byte[]> activities, long watermark)
    {
        using var json = new MemoryStream(activities.Sum(activity => activity.Length + 1) + 64);
        json.Write("{\"activities\":["u8);
        for (var index = 0; index < activities.Count; index++)
        {
            json.Write(index == 0 ? [] : ","u8);
            json.Write(activities[index]);
        }

        json.Write("],\"watermark\":\""u8);
        json.Write(Encoding.ASCII.GetBytes(watermark.ToString(CultureInfo.InvariantCulture)));
        json.Write("\"}"u8);
        return json.ToArray();
    }

    internal static byte[] Write(IReadOnlyList<WireActivity> activities, long watermark) =>
        Write([.. activities.Select(activity => activity.Json)], watermark);
}
