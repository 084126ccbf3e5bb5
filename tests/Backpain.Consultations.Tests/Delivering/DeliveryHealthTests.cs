using Backpain.Consultations.Storing;
using Backpain.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Backpain.Consultations.Tests.Delivering;

[Collection(Databases.Name)]
public sealed class DeliveryHealthTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_recipient_that_stays_away_shows_until_it_is_back(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider, new CollectingRecipient().FailingFirst(6, new IOException()));
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var health = new List<HealthStatus>();
        for (var i = 0; i < 7; i++)
        {
            await clinic.DeliverDueAsync();
            health.Add(await HealthAsync(clinic));
            clinic.Clock.Advance(TimeSpan.FromHours(1));
        }

        health.ShouldBe([.. Enumerable.Repeat(HealthStatus.Healthy, 5), HealthStatus.Degraded, HealthStatus.Healthy]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_database_out_of_reach_shows(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.BreakDatabaseAsync();

        (await HealthAsync(clinic)).ShouldBe(HealthStatus.Unhealthy);
    }

    private static async Task<HealthStatus> HealthAsync(Clinic clinic) => (await clinic.Get<HealthCheckService>().CheckHealthAsync()).Status;
}
