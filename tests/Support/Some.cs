using Backpain.Consultations;
using Backpain.Consultations.Calling;

namespace Backpain.Tests.Support;

/// <summary>Valid values where a test doesn't care which; change the one that it does care about with <c>with</c>.</summary>
public static class Some
{
    public static readonly DateTimeOffset Moment = new(2026, 9, 14, 9, 30, 0, TimeSpan.Zero);

    public static EmailAddress Email(string text = "nora.quill@example.org") =>
        EmailAddress.TryParse(text, out var address) ? address : throw new ArgumentException("No email address.", nameof(text));

    public static PhoneNumber Phone(string text = "0161 496 0123") =>
        PhoneNumber.TryParse(text, out var number) ? number : throw new ArgumentException("No phone number.", nameof(text));

    public static CallWishes CallWishes() => new(new([new(DayOfWeek.Monday, new(9, 0), new(12, 0))]), MayLeaveMessage: true, MaySayClinic: false);

    public static NewRequest ConsultationRequest() => new()
    {
        IdempotencyKey = Guid.NewGuid().ToString("N"),
        ConversationId = "conversation-1",
        Kind = RequestKind.Consultation,
        Name = "Nora Quill",
        Email = Email(),
        Phone = Phone(),
        BestTimeToCall = "weekday mornings",
        ContactMethods = ContactMethods.Phone | ContactMethods.Video,
        Calls = new(Times: null, MayLeaveMessage: true, MaySayClinic: false),
        ForWhom = ForWhom.SomeoneElse,
        Description = "stiff lower back since spring",
        Consent = new("1", Moment),
    };

    public static NewRequest ReportRequest() => new()
    {
        IdempotencyKey = Guid.NewGuid().ToString("N"),
        ConversationId = "conversation-2",
        Kind = RequestKind.Report,
        Name = "Idris Vaughan",
        Email = Email("idris.vaughan@example.org"),
        ContactMethods = ContactMethods.Email,
        Summary = new("lower back", "two years", null, "sleep", null, ["what-is-acupuncture", "number-of-sessions"]),
        Consent = new("1", Moment),
    };

    public static StoredRequest StoredRequest(NewRequest? request = null) =>
        new("BP-7K3M-9QXT", request ?? ConsultationRequest(), Moment, DeliveryStatus.Stored, Attempts: 0, LastError: null);
}
