using Backpain.Consultations.Delivering;
using Backpain.Consultations.Staff;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing;

internal sealed class WatchDeliveries(ReadyDatabase database) : IWatchDeliveries
{
    public async Task<IReadOnlyList<UndeliveredRequest>> UndeliveredAsync(CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        var rows = await open.Outbox.AsNoTracking().Where(row => row.Status == DeliveryStatus.Undelivered)
            .OrderBy(row => row.DueAt != null).ThenBy(row => row.DueAt).ThenBy(row => row.RequestId)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new UndeliveredRequest(row.RequestId, RequestDelivery.Of(row)))];
    }
}
