using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From where and how a text is read.</summary>
/// <param name="Now">What "now" is.</param>
/// <param name="IsDayFirst">Whether 3/4 is the 3rd of April.</param>
internal sealed record Reference(System.DateTime Now, bool IsDayFirst)
{
    public DateOnly Today { get; } = DateOnly.FromDateTime(Now);
}
