namespace Backpain.Consultations.Delivering;

/// <summary>Which mail goes out about which requests.</summary>
/// <param name="Recipient">The name in the outbox.</param>
internal sealed record MailAbout(string Recipient, RequestKind Kind, MailPurpose Purpose)
{
    public static readonly MailAbout ClinicNotice = new("clinic-mail", RequestKind.Consultation, MailPurpose.ClinicNotice);

    public static readonly MailAbout PatientReport = new("report-mail", RequestKind.Report, MailPurpose.PatientReport);

    public static readonly MailAbout PatientAcknowledgement =
        new("acknowledgement-mail", RequestKind.Consultation, MailPurpose.PatientAcknowledgement);
}

/// <summary>Sends one kind of mail about one kind of request.</summary>
internal sealed class EmailRecipient(MailAbout about, IWriteRequestMail writer, MailComposer composer, IMailTransport transport) : IRequestRecipient
{
    public string Name => about.Recipient;

    /// <summary>Nothing is sent to nobody.</summary>
    public bool Takes(NewRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Kind == about.Kind && (about.Purpose == MailPurpose.ClinicNotice || request.Email is not null);
    }

    public async Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var mail = writer.Write(delivery.Request, about.Purpose);
        using var message = composer.Compose(mail, delivery.Key);
        if (about.Purpose == MailPurpose.ClinicNotice && delivery.Request.Request.Email is { } patient)
        {
            // Staff press "reply" and write to the patient.
            message.ReplyToList.Add(patient.Value);
        }

        await transport.SendAsync(message, delivery.Key, cancellationToken);
    }
}
