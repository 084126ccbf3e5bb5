using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class WatchDeliveriesTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Staff_see_what_has_failed_and_when_it_is_tried_next(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider, new CollectingRecipient("away").FailingFirst(1, new IOException()), new CollectingRecipient("reached"));
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        await clinic.DeliverDueAsync();

        var failed = (await Watch(clinic).UndeliveredAsync(default)).ShouldHaveSingleItem();

        var now = clinic.Clock.GetUtcNow();
        failed.Delivery.DueAt!.Value.ShouldBeInRange(now.AddSeconds(8), now.AddSeconds(10));
        failed.ShouldBe(new(id, new("away", DeliveryStatus.Undelivered, 1, failed.Delivery.DueAt, null, "IOException")));
        failed.Delivery.GivenUp.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_delivery_given_up_is_a_dead_letter_until_it_is_resent(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(
            databases, provider, options => options with { Delivery = new() { MostAttempts = 1 } }, new CollectingRecipient().FailingFirst(1, new IOException()));
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        await clinic.DeliverDueAsync();

        var dead = (await Watch(clinic).UndeliveredAsync(default)).ShouldHaveSingleItem();
        (dead.RequestId, dead.Delivery.GivenUp).ShouldBe((id, true));
        await clinic.Staff.ResendAsync(id, default);
        await clinic.DeliverDueAsync();

        (await Watch(clinic).UndeliveredAsync(default)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_erased_request_leaves_no_delivery_behind(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider, new CollectingRecipient().FailingFirst(1, new IOException()));
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.DeliverDueAsync();

        await clinic.Staff.EraseAsync(PersonKey.Of(Some.Email()), default);

        (await Watch(clinic).UndeliveredAsync(default)).ShouldBeEmpty();
    }

    private static IWatchDeliveries Watch(Clinic clinic) => clinic.Get<IWatchDeliveries>();
}
