using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Goes through a text; at each word, the form that takes in most of the text counts.</summary>
internal static partial class Finder
{
    private static readonly Form[] Forms =
    [
        .. DateTimeRangeForms.All, .. DateTimeForms.All, .. SetForms.All, .. DateForms.All, .. TimeRangeForms.All, .. TimeForms.All,
        .. DurationForms.All,
    ];

    public static List<Found> Find(string text, Reference reference)
    {
        var found = new List<Found>();
        for (var word = Word().Match(text); word.Success;)
        {
            var longest = LongestAt(text, word.Index, reference);
            if (longest is not null)
            {
                found.Add(longest);
            }

            word = Word().Match(text, word.Index + (longest?.Text.Length ?? word.Length));
        }

        return found;
    }

    private static Found LongestAt(string text, int start, Reference reference) => Forms
        .Select(form => form.At(text, start, reference))
        .Where(found => found is not null)
        .MaxBy(found => found.Text.Length);

    [GeneratedRegex(@"(?<!\w)\w+")]
    private static partial Regex Word();
}
