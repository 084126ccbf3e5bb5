using Microsoft.AspNetCore.DataProtection;

namespace Backpain.Consultations.Storing;

/// <summary>Between a request and its row.</summary>
internal static class RequestMapping
{
    public static RequestRow ToRow(this NewRequest request, string id, DateTimeOffset createdAt, string emailHash, IDataProtector protector) => new()
    {
        Id = id,
        IdempotencyKey = request.IdempotencyKey,
        ConversationId = request.ConversationId,
        Kind = request.Kind,
        ContactMethods = request.ContactMethods,
        CreatedAt = createdAt,
        EmailHash = emailHash,
        Personal = PersonalDetails.Of(request).Encrypt(protector),
        ConsentVersion = request.Consent.WordingVersion,
        ConsentGivenAt = request.Consent.GivenAt,
        UrgentAdviceShownAt = request.UrgentAdviceShownAt,
    };

    public static StoredRequest ToStoredRequest(this RequestRow row, IDataProtector protector) => new(
        row.Id,
        row.ToRequest(PersonalDetails.Decrypt(row.Personal, protector)),
        row.CreatedAt,
        StatusOf(row.Outbox),
        row.Outbox.Sum(entry => entry.Attempts),
        row.Outbox.Select(entry => entry.LastError).FirstOrDefault(error => error is not null));

    private static NewRequest ToRequest(this RequestRow row, PersonalDetails personal) => new()
    {
        IdempotencyKey = row.IdempotencyKey,
        ConversationId = row.ConversationId,
        Kind = row.Kind,
        Name = personal.Name,
        Email = personal.Email is null ? null : EmailAddress.TryParse(personal.Email, out var email) ? email : throw new InvalidDataException("A stored email address is none."),
        Phone = personal.Phone,
        BestTimeToCall = personal.BestTimeToCall,
        ContactMethods = row.ContactMethods,
        Description = personal.Description,
        Summary = personal.Summary,
        AskedTopics = personal.AskedTopics ?? [],
        ConversationReference = personal.ConversationReference,
        Calls = personal.Calls,
        ForWhom = personal.ForWhom,
        Consent = new(row.ConsentVersion, row.ConsentGivenAt),
        UrgentAdviceShownAt = row.UrgentAdviceShownAt,
    };

    /// <summary>A request is delivered when every recipient has it, and undelivered as soon as one could not be reached.</summary>
    private static DeliveryStatus StatusOf(List<OutboxRow> outbox)
    {
        bool Any(DeliveryStatus status) => outbox.Exists(entry => entry.Status == status);

        return Any(DeliveryStatus.Undelivered) ? DeliveryStatus.Undelivered
            : Any(DeliveryStatus.Delivering) ? DeliveryStatus.Delivering
            : Any(DeliveryStatus.Stored) || outbox.Count == 0 ? DeliveryStatus.Stored
            : DeliveryStatus.Delivered;
    }
}
