using System.Globalization;
using Backpain.Bot.DirectLine.Access;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>How far a page has read: the sequence number of the last activity it has.</summary>
internal static class Watermark
{
    /// <returns>0, which means everything, when there is none.</returns>
    /// <exception cref="RefusedException">It is none of ours.</exception>
    internal static long Parse(string? text) => text switch
    {
        null or "" or "-" or "null" or "undefined" => 0,
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) => watermark,
        _ => throw RefusedException.BadRequest("The watermark must be one that this server gave."),
    };
}
