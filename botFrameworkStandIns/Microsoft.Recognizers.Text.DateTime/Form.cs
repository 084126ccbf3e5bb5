using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One way of saying something about time.</summary>
/// <param name="pattern">Ends at the end of a word by itself.</param>
/// <param name="read">Null where the match means nothing after all.</param>
internal sealed class Form(string kind, string pattern, Func<Match, Reference, List<Dictionary<string, string>>> read)
{
    private readonly Regex regex = new($@"\G(?<!\w)(?:{pattern})(?!\w)", RegexOptions.Compiled | RegexOptions.ExplicitCapture);

    /// <summary>What is said in this form exactly there, or null.</summary>
    public Found At(string text, int start, Reference reference)
    {
        var match = regex.Match(text, start);
        return match.Success && read(match, reference) is { } readings ? new Found(start, match.Value, kind, readings) : null;
    }
}
