using System.Collections.Generic;

namespace Microsoft.Recognizers.Text;

/// <summary>Something that a recognizer found in a text.</summary>
public class ModelResult
{
    /// <summary>The words it was found in; most recognizers give them in lower case.</summary>
    public string Text { get; set; }

    /// <summary>Index of the first character.</summary>
    public int Start { get; set; } = -1;

    /// <summary>Index of the last character, inclusive.</summary>
    public int End { get; set; } = -1;

    /// <summary>What was found, for example "number", "boolean", "datetimeV2.time".</summary>
    public string TypeName { get; set; }

    /// <summary>The meaning, in keys that depend on <see cref="TypeName"/>.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
