using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Sequence;

internal static partial class EmailFinder
{
    /// <summary>Addresses in a text in lower case. A malformed one ("a..b@c.org", ".a@c.org") is left out whole.</summary>
    public static IEnumerable<(int Start, string Address)> Find(string text) => Candidate().Matches(text)
        .Where(match => WellFormed().IsMatch(match.Value))
        .Select(match => (match.Index, match.Value));

    [GeneratedRegex(
        @"(?<![-a-z0-9_+.])[-a-z0-9_+.][-a-z0-9_+.!#$%&'*/=?^{}|~]*@(?:\[(?:\d{1,3}\.){3}\d{1,3}\]|(?:[a-z0-9][-a-z0-9]*\.)+[a-z][-a-z]*[a-z])")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"^[^.@]+(?:\.[^.@]+)*@(?:\[[\d.]+\]|(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?\.)+[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)$")]
    private static partial Regex WellFormed();
}
