using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Options of <see cref="DateTimeRecognizer"/>.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>No option.</summary>
    None = 0,
}
