using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class RequestStoreTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_stored_request_is_found_whole_after_a_restart(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var request = Some.ConsultationRequest() with { UrgentAdviceShownAt = Some.Moment };
        var stored = await clinic.Store.StoreAsync(request, default);

        await clinic.RestartAsync();
        var found = await clinic.Store.FindAsync(stored.Id, default);

        found.ShouldBe(new StoredRequest(stored.Id, request, clinic.Clock.GetUtcNow(), DeliveryStatus.Stored, 0, null));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_times_to_call_are_kept(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest() with { Calls = Some.CallWishes() }, default);

        (await clinic.Store.FindAsync(stored.Id, default))!.Request.Calls!.Times!.Windows.ShouldBe(Some.CallWishes().Times!.Windows);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_report_request_keeps_its_summary(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var stored = await clinic.Store.StoreAsync(Some.ReportRequest(), default);

        var found = await clinic.Store.FindAsync(stored.Id, default);

        found!.Request.Summary!.TopicIds.ShouldBe(Some.ReportRequest().Summary!.TopicIds);
        found.Request.Summary.Affects.ShouldBe("sleep");
        found.Request.Phone.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Storing_the_same_key_eight_times_at_once_stores_one_request(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var request = Some.ConsultationRequest();

        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => clinic.Store.StoreAsync(request, default))));

        stored.Select(one => one.Id).Distinct().ShouldHaveSingleItem();
        (await clinic.Store.ListAsync(default).CountAsync()).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Many_requests_stored_at_once_are_all_kept(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);

        var stored = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => clinic.Store.StoreAsync(Some.ConsultationRequest(), default))));

        (await clinic.Store.ListAsync(default).Select(one => one.Id).ToListAsync()).ShouldBe(stored.Select(one => one.Id), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Requests_are_listed_oldest_first(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id);
            clinic.Clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        (await clinic.Store.ListAsync(default).Select(one => one.Id).ToListAsync()).ShouldBe(ids);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_reference_is_found_however_it_is_typed(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        (await clinic.Store.FindAsync(stored.Id.ToLowerInvariant().Replace('-', ' '), default))!.Id.ShouldBe(stored.Id);
        (await clinic.Store.FindAsync("BP-0000-0000", default)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_database_out_of_reach_is_told_without_personal_data(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.BreakDatabaseAsync();

        var fault = await Should.ThrowAsync<RequestNotStoredException>(() => clinic.Store.StoreAsync(Marked.Request(), default));

        Marked.ShouldNotStandIn(fault.ToString());
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }
}
