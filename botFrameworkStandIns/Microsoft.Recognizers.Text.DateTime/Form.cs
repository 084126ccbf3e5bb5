using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One way of saying something about time.</summary>
/// <param name="read">Null where the words mean nothing after all.</param>
internal sealed class Form(string kind, string pattern, Func<Saying, List<Dictionary<string, string>>> read)
{
    private readonly Regex regex = Patterns.Create($@"\G(?<!\w)(?:{pattern})(?!\w)");

    /// <summary>What is said in this form exactly there, or null.</summary>
    public Found At(string text, int start, Reference reference)
    {
        var match = regex.Match(text, start);
        return match.Success && read(new Saying(text, match, reference)) is { Count: > 0 } readings
            ? new Found(start, match.Value, kind, readings)
            : null;
    }
}
