using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class DeleteOldRequestsTests(Databases databases)
{
    private static readonly TimeSpan ThirteenMonths = TimeSpan.FromDays(396);

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_request_is_deleted_when_its_time_is_over_and_not_before(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        clinic.Clock.Advance(ThirteenMonths);
        var young = await clinic.Store.StoreAsync(Some.ReportRequest(), default);

        await clinic.Hosted<DeleteOldRequests>().DeleteAsync(default);

        (await clinic.Store.ListAsync(default).ToListAsync()).ShouldHaveSingleItem().Id.ShouldBe(young.Id);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_database_that_fails_is_logged_and_tried_again_later(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.BreakDatabaseAsync();

        await clinic.Hosted<DeleteOldRequests>().DeleteAsync(default);

        clinic.Logs.Entries.ShouldContain(entry => entry.Contains("could not be deleted", StringComparison.Ordinal));
    }
}
