namespace Backpain.Consultations.Delivering;

/// <summary>The patience of the delivery, under <c>Backpain:Delivery</c>. The defaults try for about four days.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Before the second attempt. Each further pause is three times as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>No pause is longer, unless a receiver asks for it.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After so many attempts a delivery is a dead letter: it waits for staff.</summary>
    public int MostAttempts { get; init; } = 100;

    /// <summary>An attempt that takes longer is given up, and counts as failed.</summary>
    public TimeSpan LongestAttempt { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>For how long an instance has a delivery to itself. Past it, whoever took the delivery up has died.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    internal IEnumerable<string> Faults()
    {
        if (FirstPause <= TimeSpan.Zero || LongestPause < FirstPause)
        {
            yield return "Backpain:Delivery:FirstPause must be more than 0, and LongestPause no shorter.";
        }

        if (MostAttempts < 1)
        {
            yield return "Backpain:Delivery:MostAttempts must be 1 or more.";
        }

        if (LongestAttempt <= TimeSpan.Zero || Lease < LongestAttempt + LongestAttempt)
        {
            yield return "Backpain:Delivery:LongestAttempt must be more than 0, and Lease twice as long or longer: else two instances deliver the same.";
        }
    }
}
