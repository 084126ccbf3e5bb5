namespace Backpain.Consultations.Delivering;

/// <summary>When a delivery that failed is tried again: soon at first, then hourly for about four days, then it waits for staff.</summary>
internal static class RetrySchedule
{
    public const int MostAttempts = 100;

    private static readonly TimeSpan[] First =
    [
        TimeSpan.FromSeconds(10),
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
    ];

    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    /// <param name="attempts">How many there have been.</param>
    /// <returns>Null when it is given up.</returns>
    public static TimeSpan? DelayAfter(int attempts) =>
        attempts >= MostAttempts ? null
            : attempts <= First.Length ? First[attempts - 1]
            : Later;
}
