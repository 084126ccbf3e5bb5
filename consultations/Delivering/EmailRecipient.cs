namespace Backpain.Consultations.Delivering;

/// <summary>Sends one kind of mail about one kind of request.</summary>
internal sealed class EmailRecipient(
    string name, RequestKind kind, MailPurpose purpose, IWriteRequestMail writer, MailComposer composer, IMailTransport transport) : IRequestRecipient
{
    public string Name => name;

    public bool Takes(RequestKind other) => other == kind;

    public async Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var mail = writer.Write(delivery.Request, purpose);
        using var message = composer.Compose(mail, delivery.Key);
        if (purpose == MailPurpose.ClinicNotice)
        {
            // Staff press "reply" and write to the patient.
            message.ReplyToList.Add(delivery.Request.Request.Email.Value);
        }

        await transport.SendAsync(message, delivery.Key, cancellationToken);
    }
}
