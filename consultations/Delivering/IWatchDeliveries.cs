using Backpain.Consultations.Staff;

namespace Backpain.Consultations.Delivering;

/// <summary>A delivery that has failed and not succeeded since.</summary>
public sealed record UndeliveredRequest(string RequestId, RequestDelivery Delivery);

/// <summary>Shows which deliveries are in trouble.</summary>
public interface IWatchDeliveries
{
    /// <summary>What has failed and not arrived since: dead letters first, then by when it is tried next.</summary>
    Task<IReadOnlyList<UndeliveredRequest>> UndeliveredAsync(CancellationToken cancellationToken);
}
