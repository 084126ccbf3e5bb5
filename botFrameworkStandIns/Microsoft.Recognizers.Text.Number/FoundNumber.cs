namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number, where it stands, and the official name of its kind.</summary>
internal sealed record FoundNumber(int Start, string Text, double Value, string SubType);
