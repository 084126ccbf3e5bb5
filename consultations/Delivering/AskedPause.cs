namespace Backpain.Consultations.Delivering;

/// <summary>Reads how long a server asks to be left alone: <c>Retry-After</c>, given in seconds or as a moment.</summary>
public static class AskedPause
{
    /// <returns>Null where it asks for none; zero for a moment that has passed.</returns>
    public static TimeSpan? In(HttpResponseMessage? response, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return response?.Headers.RetryAfter switch
        {
            { Delta: { } pause } => pause,
            { Date: { } moment } => moment > time.GetUtcNow() ? moment - time.GetUtcNow() : TimeSpan.Zero,
            _ => null,
        };
    }
}
