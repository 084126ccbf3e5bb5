using Backpain.Consultations.Staff;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Staff;

[Collection(Databases.Name)]
public sealed class ClinicInboxTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Urgent_advice_comes_first_then_whoever_waits_longest(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await StoreAsync(clinic, "First");
        await StoreAsync(clinic, "Second");
        await StoreAsync(clinic, "Urgent", request => request with { UrgentAdviceShownAt = Some.Moment });

        (await NamesAsync(clinic, new(RequestKind.Consultation, RequestState.New))).ShouldBe(["Urgent", "First", "Second"]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Kinds_and_states_are_told_apart_and_counted(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await StoreAsync(clinic, "Waiting");
        await clinic.Store.StoreAsync(Some.ReportRequest(), default);
        await clinic.Get<IRequestFiles>().ChangeStateAsync(await StoreAsync(clinic, "Done"), "Rowan", RequestState.Closed, default);

        (await NamesAsync(clinic, new(RequestKind.Consultation, RequestState.New))).ShouldBe(["Waiting"]);
        (await NamesAsync(clinic, new(null, RequestState.Closed))).ShouldBe(["Done"]);
        (await NamesAsync(clinic, new(RequestKind.Report, null))).ShouldBe(["Idris Vaughan"]);
        (await clinic.Get<IClinicInbox>().CountAsync(default)).ShouldBe(
            [new(RequestKind.Consultation, RequestState.New, 1), new(RequestKind.Consultation, RequestState.Closed, 1), new(RequestKind.Report, RequestState.New, 1)],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("sian")]
    [InlineData("SIÂN williams")]
    [InlineData("sian.w@example")]
    [InlineData("0161 496 0199")]
    [InlineData("+44 161 4960199")]
    [InlineData("4960199")]
    [InlineData("hip")]
    [InlineData("rang twice")]
    [InlineData("tuesday hip")]
    public async Task Somebody_is_found_by_whatever_is_known_of_them(string text)
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        await StoreAsync(clinic, "Somebody Else");
        var id = await StoreAsync(clinic, "Siân Williams", request => request with
        {
            Email = Some.Email("sian.w@example.org"),
            Phone = Some.Phone("0161 496 0199"),
            BestTimeToCall = "Tuesday",
            Description = "my left hip",
        });
        await clinic.Get<IRequestFiles>().AddNoteAsync(id, "Rowan", "Rang twice.", default);

        (await NamesAsync(clinic, new(null, null, text))).ShouldBe(["Siân Williams"]);
        (await NamesAsync(clinic, new(null, null, id))).ShouldBe(["Siân Williams"]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Pages_hold_twenty_with_and_without_a_search(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        for (var number = 1; number <= InboxQuery.PageSize + 1; number++)
        {
            await StoreAsync(clinic, $"Nora {number}");
        }

        var all = await clinic.Get<IClinicInbox>().FindAsync(new(null, RequestState.New, Page: 2), default);
        var found = await clinic.Get<IClinicInbox>().FindAsync(new(null, RequestState.New, "nora", Page: 99), default);

        all.Entries.ShouldHaveSingleItem().Stored.Request.Name.ShouldBe("Nora 21");
        (all.Page, all.Pages, all.Total).ShouldBe((2, 2, 21));
        (found.Page, found.Pages, found.Entries.Count).ShouldBe((2, 2, 1));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Requests_that_did_not_arrive_are_counted(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider, new CollectingRecipient().FailingFirst(1, new IOException()));
        await StoreAsync(clinic, "Lost");
        await StoreAsync(clinic, "Arrived");

        await clinic.DeliverDueAsync();

        (await clinic.Get<IClinicInbox>().CountUndeliveredAsync(default)).ShouldBe(1);
    }

    private static async Task<string> StoreAsync(Clinic clinic, string name, Func<NewRequest, NewRequest>? change = null)
    {
        clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        var request = Some.ConsultationRequest() with { Name = name };
        return (await clinic.Store.StoreAsync(change?.Invoke(request) ?? request, default)).Id;
    }

    private static async Task<IEnumerable<string>> NamesAsync(Clinic clinic, InboxQuery query) =>
        (await clinic.Get<IClinicInbox>().FindAsync(query, default)).Entries.Select(entry => entry.Stored.Request.Name);
}
