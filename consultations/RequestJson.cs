using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backpain.Consultations;

/// <summary>A request as one line of JSON: what <c>requests list --json</c> and the webhook give out.</summary>
public static class RequestJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(StoredRequest stored)
    {
        var request = stored.Request;
        return JsonSerializer.Serialize(
            new
            {
                stored.Id,
                request.ConversationId,
                request.Kind,
                request.Name,
                Email = request.Email.Value,
                Phone = request.Phone?.E164,
                PhoneAsTyped = request.Phone?.AsTyped,
                request.BestTimeToCall,
                ContactMethods = Enum.GetValues<ContactMethods>().Where(method => method != ContactMethods.None && request.ContactMethods.HasFlag(method)),
                request.Description,
                request.Summary,
                request.Consent,
                request.UrgentAdviceShownAt,
                stored.Status,
                stored.Attempts,
                stored.LastError,
                stored.CreatedAt,
            },
            Format);
    }
}
