using Backpain.Bot.DirectLine.Access;

namespace Backpain.Bot.DirectLine.Activities;

/// <summary>Reads bodies up to a limit.</summary>
internal static class RequestBody
{
    /// <exception cref="RefusedException">The body is larger.</exception>
    internal static async Task<byte[]> ReadAsync(Stream body, long limit, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (read.Length + count > limit)
            {
                throw RefusedException.TooLarge(limit);
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
