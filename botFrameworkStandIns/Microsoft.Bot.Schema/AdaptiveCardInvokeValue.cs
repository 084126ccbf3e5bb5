using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke <c>adaptiveCard/action</c>: what was pressed on a card.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
