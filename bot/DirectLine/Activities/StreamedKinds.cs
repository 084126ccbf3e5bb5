using Microsoft.Bot.Schema;

namespace Backpain.Bot.DirectLine.Activities;

/// <summary>Which activities a page gets to see. Web Chat leaves an empty bubble for most others.</summary>
internal static class StreamedKinds
{
    /// <summary>Streamed, and replayed to a page that comes back.</summary>
    internal static bool IsKept(Activity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.Event;

    /// <summary>Streamed to those who listen right now: an old typing signal would be a lie.</summary>
    internal static bool IsShownOnce(Activity activity) => activity.Type is ActivityTypes.Typing;
}
