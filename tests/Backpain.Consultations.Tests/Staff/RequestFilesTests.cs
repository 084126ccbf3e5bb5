using System.Text.Json.Nodes;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Tests.Staff;

[Collection(Databases.Name)]
public sealed class RequestFilesTests(Databases databases)
{
    private const string By = "Rowan";

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_file_tells_who_did_what_and_when(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        var at = clinic.Clock.GetUtcNow();

        await Files(clinic).AddNoteAsync(id, By, "rang, no answer", default);
        clinic.Clock.Advance(TimeSpan.FromHours(1));
        await Files(clinic).ChangeStateAsync(id, By, RequestState.Contacted, default);
        await Files(clinic).ChangeStateAsync(id, By, RequestState.Contacted, default);

        var file = await FindAsync(clinic, id);
        file.State.ShouldBe(RequestState.Contacted);
        file.Events.ShouldBe(
        [
            new(at, By, RequestEventKind.NoteAdded, null, "rang, no answer"),
            new(at.AddHours(1), By, RequestEventKind.StateChanged, RequestState.Contacted, null),
        ]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_request_that_is_sent_again_says_so_and_shows_why(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient().FailingFirst(1, new IOException());
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        await clinic.DeliverDueAsync();
        var failed = (await FindAsync(clinic, id)).Deliveries.ShouldHaveSingleItem();

        (await Files(clinic).ResendAsync(id, By, default)).ShouldBeTrue();
        await clinic.DeliverDueAsync();

        (failed.Status, failed.Attempts, failed.LastError).ShouldBe((DeliveryStatus.Undelivered, 1, "IOException"));
        (await FindAsync(clinic, id)).Deliveries.ShouldHaveSingleItem().Status.ShouldBe(DeliveryStatus.Delivered);
        (await FindAsync(clinic, id)).Events.ShouldHaveSingleItem().Kind.ShouldBe(RequestEventKind.Resent);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_note_lies_encrypted_and_goes_with_its_request(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var id = (await clinic.Store.StoreAsync(Marked.Request(), default)).Id;
        await Files(clinic).AddNoteAsync(id, By, "krangpain again", default);
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);
        Marked.ShouldNotStandIn((await database.Events.AsNoTracking().SingleAsync()).Note!);

        await clinic.Staff.EraseAsync(PersonKey.Of(Marked.Request()), default);

        (await database.Events.CountAsync()).ShouldBe(0);
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_nobody_sent_has_no_file(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        const string Missing = "BP-7K3M-9QXT";

        (await Files(clinic).FindAsync(Missing, default)).ShouldBeNull();
        (await Files(clinic).AddNoteAsync(Missing, By, "note", default)).ShouldBeFalse();
        (await Files(clinic).ChangeStateAsync(Missing, By, RequestState.Closed, default)).ShouldBeFalse();
        (await Files(clinic).ResendAsync(Missing, By, default)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_person_gets_all_that_is_kept_of_them_and_is_erased_with_all_of_it(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var request = Some.ConsultationRequest() with { AskedTopics = ["does-it-hurt"], ConversationReference = """{"channelId":"sms"}""" };
        var id = (await clinic.Store.StoreAsync(request, default)).Id;
        await Files(clinic).AddNoteAsync(id, By, "rang", default);
        var records = clinic.Get<IPersonalRecords>();

        var line = JsonNode.Parse((await records.ExportAsync(PersonKey.Of(request), default).ToListAsync()).ShouldHaveSingleItem())!;
        (await records.EraseAsync(PersonKey.Of(request), default)).ShouldBe(1);

        line["name"]!.ToString().ShouldBe("Nora Quill");
        line["askedTopics"]![0]!.ToString().ShouldBe("does-it-hurt");
        line["history"]![0]!["note"]!.ToString().ShouldBe("rang");
        line["conversationReference"]!["channelId"]!.ToString().ShouldBe("sms");
        line["conversation"]![0]!["saidIn"]!.ToString().ShouldBe("conversation-1");
        clinic.Conversations.Erased.ShouldBe([new("conversation-1", request.ConversationReference)]);
        (await records.ExportAsync(PersonKey.Of(request), default).AnyAsync()).ShouldBeFalse();
    }

    private static IRequestFiles Files(Clinic clinic) => clinic.Get<IRequestFiles>();

    private static async Task<RequestFile> FindAsync(Clinic clinic, string id) => (await Files(clinic).FindAsync(id, default)).ShouldNotBeNull();
}
