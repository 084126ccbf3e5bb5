namespace Backpain.Consultations.Delivering;

/// <summary>What a mail about a request is for.</summary>
public enum MailPurpose
{
    /// <summary>Tells the clinic of a request for a consultation.</summary>
    ClinicNotice,

    /// <summary>Brings the patient the fact sheet and their personal summary.</summary>
    PatientReport,

    /// <summary>Tells the patient that their request for a consultation has come in. Sent where the options say so.</summary>
    PatientAcknowledgement,
}

/// <summary>A mail, written.</summary>
/// <param name="To">One address.</param>
/// <param name="Subject">One line; nothing about health, and nobody's name.</param>
/// <param name="Text">The whole mail as plain text.</param>
/// <param name="Html">The same as an HTML document.</param>
public sealed record RequestMail(string To, string Subject, string Text, string Html);

/// <summary>Puts a request into the words of <c>content/</c>.</summary>
public interface IWriteRequestMail
{
    RequestMail Write(StoredRequest request, MailPurpose purpose);
}
