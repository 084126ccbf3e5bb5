namespace Backpain.Consultations.Delivering;

/// <summary>When a delivery that failed is tried again: soon at first, then ever later up to a cap, until it waits for staff.</summary>
internal static class RetrySchedule
{
    /// <summary>About a day by default: a receiver that says "never" may be mistaken (a mailbox being moved, a block list), but not for long.</summary>
    public const int MostAttemptsWhenRefusedForGood = 30;

    private const double Growth = 3;

    /// <summary>The part of a pause that chance takes away, so that what failed together is not tried again together.</summary>
    private const double Spread = 0.2;

    /// <summary>A receiver that asks for more patience than this is asked again all the same.</summary>
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(24);

    /// <param name="attempts">How many there have been.</param>
    /// <param name="chance">From 0 to 1.</param>
    /// <returns>Null when it is given up.</returns>
    public static TimeSpan? DelayAfter(int attempts, DeliveryFailure failure, DeliveryOptions options, double chance)
    {
        var most = failure.ForGood ? Math.Min(MostAttemptsWhenRefusedForGood, options.MostAttempts) : options.MostAttempts;
        return attempts >= most ? null : Longer(Pause(attempts, options) * (1 - (Spread * chance)), failure.RetryAfter);
    }

    private static TimeSpan Pause(int attempts, DeliveryOptions options)
    {
        var grown = options.FirstPause.TotalSeconds * Math.Pow(Growth, attempts - 1);
        return grown < options.LongestPause.TotalSeconds ? TimeSpan.FromSeconds(grown) : options.LongestPause;
    }

    private static TimeSpan Longer(TimeSpan pause, TimeSpan? asked) =>
        asked is not { } time || time <= pause ? pause : time < LongestAsked ? time : LongestAsked;
}
