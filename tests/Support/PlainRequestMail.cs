using Backpain.Consultations;
using Backpain.Consultations.Delivering;

namespace Backpain.Tests.Support;

/// <summary>Mails with just enough in them to be told apart.</summary>
public sealed class PlainRequestMail : IWriteRequestMail
{
    public RequestMail Write(StoredRequest request, MailPurpose purpose)
    {
        var to = purpose == MailPurpose.ClinicNotice ? "clinic@example.org" : (request.Request.Email?.Value ?? "");
        return new(to, $"Requëst {request.Id}", $"{purpose}: {request.Request.Name}, £5\n.\nend", $"<p>{purpose}: <b>{request.Request.Name}</b>, £5</p>");
    }
}
