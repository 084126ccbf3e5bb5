using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is shown, what is recognized, and what comes back.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button, where it is to differ from the value. Its title is recognized too.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
