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

    public static string Write(StoredRequest stored) => Shape(stored).ToJsonString(Format);

    /// <summary>What a receiver is sent: the same, byte for byte, at every attempt, so without what changes between them.</summary>
    /// <param name="key">Known to the receiver from an earlier attempt: it has this request already.</param>
    public static string WriteForReceiver(StoredRequest stored, string key)
    {
        var json = Facts(stored);
        json["createdAt"] = JsonSerializer.SerializeToNode(stored.CreatedAt, Format);
        json["idempotencyKey"] = key;
        return json.ToJsonString(Format);
    }

    /// <summary>The same with all that is kept besides: for the person whom it is about.</summary>
    /// <param name="said">JSON of what was said in the conversation, line by line.</param>
    public static string WriteFile(RequestFile file, IReadOnlyList<string> said)
    {
        var reference = file.Stored.Request.ConversationReference;
        var json = Shape(file.Stored);
        json["askedTopics"] = JsonSerializer.SerializeToNode(file.Stored.Request.AskedTopics, Format);
        json["state"] = JsonSerializer.SerializeToNode(file.State, Format);
        json["history"] = JsonSerializer.SerializeToNode(file.Events, Format);
        json["deliveries"] = JsonSerializer.SerializeToNode(file.Deliveries, Format);
        json["conversationReference"] = reference is null ? null : JsonNode.Parse(reference);
        json["conversation"] = new JsonArray([.. said.Select(line => JsonNode.Parse(line))]);
        return json.ToJsonString(Format);
    }

    private static JsonObject Shape(StoredRequest stored)
    {
        var json = Facts(stored);
        json["status"] = JsonSerializer.SerializeToNode(stored.Status, Format);
        json["attempts"] = stored.Attempts;
        json["lastError"] = stored.LastError;
        json["createdAt"] = JsonSerializer.SerializeToNode(stored.CreatedAt, Format);
        return json;
    }

    private static JsonObject Facts(StoredRequest stored)
    {
        var request = stored.Request;
        return JsonSerializer.SerializeToNode(
            new
            {
                stored.Id,
                request.ConversationId,
                request.Kind,
                request.Name,
                Email = request.Email?.Value,
                Phone = request.Phone?.E164,
                PhoneAsTyped = request.Phone?.AsTyped,
                request.BestTimeToCall,
                ContactMethods = Enum.GetValues<ContactMethods>().Where(method => method != ContactMethods.None && request.ContactMethods.HasFlag(method)),
                request.Calls,
                request.ForWhom,
                request.Description,
                request.Summary,
                request.Consent,
                request.UrgentAdviceShownAt,
            },
            Format)!.AsObject();
    }
}
