using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Options of <see cref="SequenceRecognizer"/>.</summary>
[Flags]
public enum SequenceOptions
{
    /// <summary>No option.</summary>
    None = 0,
}
