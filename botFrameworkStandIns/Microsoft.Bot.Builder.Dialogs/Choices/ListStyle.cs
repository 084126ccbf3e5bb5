using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(StringEnumConverter), /*camelCaseText:*/ true)]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As it suits the channel, their number and their length.</summary>
    Auto,

    /// <summary>In the text: "(1) red, (2) green, or (3) blue".</summary>
    Inline,

    /// <summary>A line each.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As buttons of a hero card.</summary>
    HeroCard,
}
