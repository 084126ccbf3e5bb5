using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests;

public sealed class RequestJsonTests
{
    [Fact]
    public void A_request_is_one_line_of_JSON()
    {
        var request = Some.ConsultationRequest() with { Name = "Siân O'Hare", Phone = Some.Phone("0161 496 0123 ext 4"), Calls = Some.CallWishes() };

        RequestJson.Write(Some.StoredRequest(request)).ShouldBe(
            """
            {"id":"BP-7K3M-9QXT","conversationId":"conversation-1","kind":"consultation","name":"Siân O'Hare",
            "email":"nora.quill@example.org","phone":"+441614960123","phoneAsTyped":"0161 496 0123 ext 4",
            "bestTimeToCall":"weekday mornings","contactMethods":["phone","video"],
            "calls":{"times":{"windows":[{"day":"monday","from":"09:00:00","to":"12:00:00"}],"notBefore":null,"notAfter":null},"mayLeaveMessage":true,"maySayClinic":false},
            "forWhom":"someoneElse","description":"stiff lower back since spring",
            "summary":null,"consent":{"wordingVersion":"1","givenAt":"2026-09-14T09:30:00+00:00"},"urgentAdviceShownAt":null,
            "status":"stored","attempts":0,"lastError":null,"createdAt":"2026-09-14T09:30:00+00:00"}
            """.ReplaceLineEndings(""));
    }
}
