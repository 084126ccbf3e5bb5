using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The <c>Action.Execute</c> that was pressed; its data holds the card's inputs too.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("verb")]
    public string Verb { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }
}
