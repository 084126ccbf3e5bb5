using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Words by which a choice is called.</summary>
internal sealed record ChoiceName(string Words, int ChoiceIndex);

/// <summary>Where a name was found: places of its first and last word in the text.</summary>
internal sealed record NameMatch(ChoiceName Name, int First, int Last, float Score)
{
    private const int UsualDistance = 2;

    /// <summary>One behind the other: "the last time I chose the last one" has "last" twice.</summary>
    public static IEnumerable<NameMatch> FindAll(List<ChoiceWord> text, ChoiceName name, FindChoicesOptions options)
    {
        var wanted = ChoiceWord.Split(name.Words.Trim());
        for (var from = 0; from < text.Count;)
        {
            if (FindNext(text, wanted, name, from, options) is not { } match)
            {
                yield break;
            }

            yield return match;
            from = match.Last + 1;
        }
    }

    private static NameMatch FindNext(
        List<ChoiceWord> text, List<ChoiceWord> wanted, ChoiceName name, int from, FindChoicesOptions options)
    {
        var (matched, skipped, first, last) = (0, 0, -1, -1);
        foreach (var word in wanted)
        {
            var place = text.FindIndex(from, candidate => candidate.Lower == word.Lower);
            var distance = matched > 0 ? place - from : 0;
            if (place >= 0 && distance <= (options.MaxTokenDistance ?? UsualDistance))
            {
                (matched, skipped, first, last) = (matched + 1, skipped + distance, first < 0 ? place : first, place);
                from = place + 1;
            }
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        // The official score divides whole numbers here: part of the words scores 0, and only ranks behind all others.
        var completeness = matched / wanted.Count;
        return new NameMatch(name, first, last, completeness * ((float)matched / (matched + skipped)));
    }
}
