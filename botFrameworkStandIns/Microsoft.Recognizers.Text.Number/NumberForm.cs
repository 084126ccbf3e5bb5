using System;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>One way in which a number is written.</summary>
internal sealed class NumberForm(string pattern, string subType, Func<Match, double?> valueOf)
{
    // \G: a form is tried at a place, it does not look for places.
    private readonly Regex regex = new(@"\G(?:" + pattern + ")", RegexOptions.Compiled | RegexOptions.ExplicitCapture);

    /// <summary>The number in this form that starts exactly there, or null.</summary>
    public FoundNumber At(string text, int start)
    {
        var match = regex.Match(text, start);
        return match.Success && valueOf(match) is { } value ? new FoundNumber(start, match.Value, value, KindOf(value)) : null;
    }

    // The official parser calls "1.5k" an integer and "1,5" a decimal: the value decides between the two.
    private string KindOf(double value) => subType ?? (double.IsInteger(value) ? "integer" : "decimal");
}
