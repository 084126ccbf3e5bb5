using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was made.</summary>
public class FoundChoice
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>From 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>1 when the words stood together.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The words by which it was found; null when it was by number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
