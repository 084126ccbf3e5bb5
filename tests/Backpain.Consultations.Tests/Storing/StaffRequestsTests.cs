using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class StaffRequestsTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_persons_requests_are_exported_by_their_address(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var mine = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.Store.StoreAsync(Some.ReportRequest(), default);

        var exported = await clinic.Staff.ExportAsync(PersonKey.Of(Some.Email("Nora.Quill@example.org")), default).ToListAsync();

        exported.ShouldHaveSingleItem().Id.ShouldBe(mine.Id);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_address_that_nobody_gave_finds_nothing_in_a_new_database(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);

        (await clinic.Staff.ExportAsync(PersonKey.Of(Some.Email()), default).CountAsync()).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Erasing_by_address_leaves_only_what_others_gave(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var other = await clinic.Store.StoreAsync(Some.ReportRequest(), default);

        (await clinic.Staff.EraseAsync(PersonKey.Of(Some.Email()), default)).ShouldBe(2);

        (await clinic.Store.ListAsync(default).ToListAsync()).ShouldHaveSingleItem().Id.ShouldBe(other.Id);
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);
        database.Outbox.ShouldHaveSingleItem().RequestId.ShouldBe(other.Id);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Erasing_by_number_finds_who_gave_no_address_too(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.Store.StoreAsync(Some.ConsultationRequest() with { Email = null }, default);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var other = await clinic.Store.StoreAsync(Some.ConsultationRequest() with { Email = null, Phone = Some.Phone("07700 900123") }, default);

        (await clinic.Staff.EraseAsync(PersonKey.Of(Some.Phone("+44 161 496 0123")), default)).ShouldBe(2);

        (await clinic.Store.ListAsync(default).ToListAsync()).ShouldHaveSingleItem().Id.ShouldBe(other.Id);
    }

    [Fact]
    public async Task Who_can_be_reached_in_no_way_is_not_stored()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);

        await Should.ThrowAsync<RequestNotStoredException>(() => clinic.Store.StoreAsync(Some.ConsultationRequest() with { Email = null, Phone = null }, default));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Erasing_a_conversation_leaves_the_others(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.Store.StoreAsync(Some.ConsultationRequest() with { ConversationId = "mine" }, default);
        await clinic.Store.StoreAsync(Some.ConsultationRequest() with { ConversationId = "other" }, default);

        (await clinic.Staff.EraseConversationAsync("mine", default)).ShouldBe(1);

        (await clinic.Store.ListAsync(default).ToListAsync()).ShouldHaveSingleItem().Request.ConversationId.ShouldBe("other");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_delivered_request_that_is_resent_goes_out_once_more_under_a_new_key(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.DeliverDueAsync();

        (await clinic.Staff.ResendAsync(stored.Id, default)).ShouldBeTrue();
        await clinic.DeliverDueAsync();

        recipient.Deliveries.Select(delivery => delivery.Key).ShouldBe([$"{stored.Id}.collecting.1", $"{stored.Id}.collecting.2"]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_resent_request_goes_only_to_those_it_has_not_reached(DatabaseProvider provider)
    {
        var reached = new CollectingRecipient("reached");
        var away = new CollectingRecipient("away").FailingFirst(1, new IOException());
        await using var clinic = new Clinic(databases, provider, reached, away);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.DeliverDueAsync();

        await clinic.Staff.ResendAsync(stored.Id, default);
        await clinic.DeliverDueAsync();

        away.Deliveries.ShouldHaveSingleItem().Key.ShouldEndWith(".1");
        reached.Deliveries.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task There_is_nothing_to_resend_where_there_is_no_request(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);

        (await clinic.Staff.ResendAsync("BP-3333-3333", default)).ShouldBeFalse();
    }
}
