using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Backpain.Consultations.Staff;

namespace Backpain.Consultations;

/// <summary>A request as one line of JSON: what <c>requests list --json</c> and the webhook give out.</summary>
public static class RequestJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(StoredRequest stored) => JsonSerializer.Serialize(Shape(stored), Format);

    /// <summary>The same with all that is kept besides: for the person whom it is about.</summary>
    /// <param name="said">JSON of what was said in the conversation, line by line.</param>
    public static string WriteFile(RequestFile file, IReadOnlyList<string> said)
    {
        var reference = file.Stored.Request.ConversationReference;
        var json = JsonSerializer.SerializeToNode(Shape(file.Stored), Format)!.AsObject();
        json["askedTopics"] = JsonSerializer.SerializeToNode(file.Stored.Request.AskedTopics, Format);
        json["state"] = JsonSerializer.SerializeToNode(file.State, Format);
        json["history"] = JsonSerializer.SerializeToNode(file.Events, Format);
        json["deliveries"] = JsonSerializer.SerializeToNode(file.Deliveries, Format);
        json["conversationReference"] = reference is null ? null : JsonNode.Parse(reference);
        json["conversation"] = new JsonArray([.. said.Select(line => JsonNode.Parse(line))]);
        return json.ToJsonString(Format);
    }

    private static object Shape(StoredRequest stored)
    {
        var request = stored.Request;
        return new
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
        };
    }
}
