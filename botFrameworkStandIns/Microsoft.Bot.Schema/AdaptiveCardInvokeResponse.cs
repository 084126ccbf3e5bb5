using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to an invoke <c>adaptiveCard/action</c>: a card, a message or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
