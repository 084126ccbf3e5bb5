using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Storing;

/// <summary>Mails that lie in the pick-up folder are forgotten with their requests; no others are.</summary>
[Collection(Databases.Name)]
public sealed class ErasedMailsTests(Databases databases)
{
    [Fact]
    public async Task Who_is_erased_is_erased_from_the_pickup_folder_too()
    {
        await using var clinic = await WithMailsOfTwoAsync();

        await clinic.Staff.EraseAsync(PersonKey.Of(Some.Email()), default);

        OnlyTheReportIsLeftIn(clinic);
    }

    [Fact]
    public async Task Who_says_forget_me_leaves_no_mail_behind()
    {
        await using var clinic = await WithMailsOfTwoAsync();

        await clinic.Staff.EraseConversationAsync("mine", default);

        OnlyTheReportIsLeftIn(clinic);
    }

    [Fact]
    public async Task Mails_go_when_the_time_of_their_requests_is_over()
    {
        await using var clinic = await WithMailsOfTwoAsync();
        clinic.Clock.Advance(TimeSpan.FromDays(396));
        var young = await clinic.Store.StoreAsync(Some.ReportRequest(), default);
        await clinic.DeliverDueAsync();

        await clinic.Hosted<DeleteOldRequests>().DeleteAsync(default);

        Mails(clinic).ShouldHaveSingleItem().ShouldStartWith(young.Id);
    }

    [Fact]
    public async Task A_mail_that_was_on_its_way_when_its_person_was_erased_does_not_stay()
    {
        var late = new WritesAfterErasing();
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite, late);
        late.Clinic = clinic;
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        Mails(clinic).ShouldBeEmpty();
    }

    private async Task<Clinic> WithMailsOfTwoAsync()
    {
        var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        await clinic.Store.StoreAsync(Some.ConsultationRequest() with { ConversationId = "mine" }, default);
        await clinic.Store.StoreAsync(Some.ReportRequest() with { ConversationId = "other" }, default);
        await clinic.DeliverDueAsync();
        Mails(clinic).Length.ShouldBe(2);
        return clinic;
    }

    private static void OnlyTheReportIsLeftIn(Clinic clinic) => Mails(clinic).ShouldHaveSingleItem().ShouldContain("report-mail");

    private static string[] Mails(Clinic clinic) =>
        [.. new DirectoryInfo(Path.Combine(clinic.DirectoryPath, "mail")).GetFileSystemInfos().Select(file => file.Name)];

    private sealed class WritesAfterErasing : IRequestRecipient
    {
        public Clinic? Clinic { get; set; }

        public string Name => "clinic-mail";

        public bool Takes(NewRequest request) => true;

        public async Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
        {
            await Clinic!.Staff.EraseAsync(PersonKey.Of(Some.Email()), cancellationToken);
            using var mail = new System.Net.Mail.MailMessage("bot@example.org", "clinic@example.org");
            await Clinic.Get<PickupFolder>().SendAsync(mail, delivery.Key, cancellationToken);
        }
    }
}
