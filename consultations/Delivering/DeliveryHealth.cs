using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Backpain.Consultations.Delivering;

/// <summary>Unhealthy when requests can't be stored; degraded when some have not reached their recipient for a while.</summary>
internal sealed class DeliveryHealth(ReadyDatabase database) : IHealthCheck
{
    /// <summary>By then the schedule has gone on for more than twenty minutes.</summary>
    private const int ManyAttempts = 6;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        var late = await open.Outbox.CountAsync(
            row => row.Status == DeliveryStatus.Undelivered && row.Attempts >= ManyAttempts, cancellationToken);
        return late == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{late} deliveries have failed {ManyAttempts} times or more.");
    }
}
