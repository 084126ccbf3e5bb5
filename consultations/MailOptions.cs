namespace Backpain.Consultations;

/// <summary>How mail leaves: into a folder by default, through an SMTP server where one is named.</summary>
public sealed record MailOptions
{
    /// <summary>Where requests for a consultation go.</summary>
    public string ClinicAddress { get; init; } = "clinic@localhost";

    public string From { get; init; } = "Backpain <backpain@localhost>";

    /// <summary>Mails are put here as .eml files while no SMTP host is named. Default: <c>mail</c> in the data directory.</summary>
    public string? PickupDirectory { get; init; }

    /// <summary>Also write to the patient that their request for a consultation has come in.</summary>
    public bool AcknowledgePatients { get; init; }

    public SmtpOptions Smtp { get; init; } = new();
}

/// <summary>An SMTP server, spoken to with STARTTLS unless that is switched off.</summary>
public sealed record SmtpOptions
{
    private const int Submission = 587;

    /// <summary>Null: no server; mails go to the pick-up folder.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = Submission;

    public bool StartTls { get; init; } = true;

    /// <summary>
    /// A PEM file with certificates to trust besides those of the system: the mail server's own, or those of the authority that made
    /// it. Null where the system's will do.
    /// </summary>
    public string? TrustedCertificates { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }
}
