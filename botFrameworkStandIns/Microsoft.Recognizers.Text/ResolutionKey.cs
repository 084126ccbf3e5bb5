namespace Microsoft.Recognizers.Text;

/// <summary>Keys of <see cref="ModelResult.Resolution"/>.</summary>
public static class ResolutionKey
{
    /// <summary>The list of readings of a date or time.</summary>
    public const string ValueSet = "values";

    /// <summary>The value itself.</summary>
    public const string Value = "value";

    /// <summary>How sure the recognizer is.</summary>
    public const string Score = "score";

    /// <summary>"integer", "decimal", "fraction" or "power".</summary>
    public const string SubType = "subtype";

    /// <summary>Distance of an ordinal from where it counts.</summary>
    public const string Offset = "offset";

    /// <summary>Where an ordinal counts from: "start", "current" or "end".</summary>
    public const string RelativeTo = "relativeTo";
}
