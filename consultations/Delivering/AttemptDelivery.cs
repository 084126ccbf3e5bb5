using Backpain.Consultations.Storing;

namespace Backpain.Consultations.Delivering;

/// <summary>What a delivery reads and writes.</summary>
internal sealed record DeliveryAccess(IRequestStore Store, Outbox Outbox, PickupFolder Mails);

/// <summary>One attempt at one delivery, within its time.</summary>
internal sealed class AttemptDelivery(IRequestRecipient recipient, DeliveryAccess access)
{
    /// <summary>
    /// A program that stops lets an attempt that is under way come to its end: a mail broken off after its last line may have been
    /// accepted, and would be sent twice.
    /// </summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    public string Recipient => recipient.Name;

    /// <exception cref="Exception">Whatever the recipient throws: it has not arrived, or may not have.</exception>
    public async Task RunAsync(OutboxRow entry, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(access.Outbox.Options.LongestAttempt, access.Outbox.Clock);
        await using var stop = stopping.Register(() => patience.CancelAfter(Grace));

        // Null: its person had it erased a moment ago, and nothing is left to deliver or to mark.
        if (await access.Store.FindAsync(entry.RequestId, patience.Token) is { } request)
        {
            await recipient.DeliverAsync(new Delivery(request, entry.Key), patience.Token).WaitAsync(patience.Token);
        }
    }

    /// <summary>Its person was erased while the mail was being written: it must not stay behind.</summary>
    public async Task TakeBackErasedAsync(string requestId)
    {
        if (await access.Store.FindAsync(requestId, CancellationToken.None) is null)
        {
            access.Mails.Erase(requestId);
        }
    }
}
