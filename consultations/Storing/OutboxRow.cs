namespace Backpain.Consultations.Storing;

/// <summary>One delivery of one request to one recipient.</summary>
internal sealed class OutboxRow
{
    public required string RequestId { get; init; }

    public required string Recipient { get; init; }

    /// <summary>1, and one more each time staff have a delivered request sent again.</summary>
    public int Edition { get; init; } = 1;

    public DeliveryStatus Status { get; init; } = DeliveryStatus.Stored;

    public int Attempts { get; init; }

    /// <summary>
    /// When it is to be tried next; null once it has arrived or been given up. While it is being delivered this is when that
    /// has taken too long: whoever was at it has died, and it is taken up again.
    /// </summary>
    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public string? LastError { get; init; }

    /// <summary>The same for every attempt at this delivery: what receivers know doubles by.</summary>
    public string Key => $"{RequestId}.{Recipient}.{Edition}";
}
