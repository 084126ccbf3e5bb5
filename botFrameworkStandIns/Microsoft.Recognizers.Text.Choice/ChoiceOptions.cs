using System;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Options of <see cref="ChoiceRecognizer"/>.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>No option.</summary>
    None = 0,
}
