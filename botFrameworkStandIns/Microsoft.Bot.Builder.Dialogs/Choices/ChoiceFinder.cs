using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words: values, titles of buttons, synonyms.</summary>
internal static class ChoiceFinder
{
    public static List<ModelResult<FoundChoice>> Find(string utterance, IList<Choice> choices, FindChoicesOptions options)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var names = choices.SelectMany((choice, index) => NamesOf(choice, options).Select(name => new ChoiceName(name, index))).ToList();
        if (names.Find(name => name.Words.Equals(utterance, StringComparison.OrdinalIgnoreCase)) is { } exact)
        {
            return [ToResult(0, utterance.Length - 1, utterance, new NameMatch(exact, 0, 0, 1), choices)];
        }

        // Longest first: "no pain" is to be found before "no". Both sorts as the official one does them, unstable as they are.
        names.Sort((one, other) => other.Words.Length - one.Words.Length);
        var words = ChoiceWord.Split(utterance);
        var matches = names.SelectMany(name => NameMatch.FindAll(words, name, options)).ToList();
        matches.Sort((one, other) => other.Score.CompareTo(one.Score));
        return WithoutOverlaps(matches)
            .Select(match => ToResult(words[match.First].Start, words[match.Last].End, utterance, match, choices))
            .OrderBy(result => result.Start)
            .ToList();
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue)
        {
            yield return choice.Value;
        }

        if (!options.NoAction && choice.Action?.Title is { } title)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    private static IEnumerable<NameMatch> WithoutOverlaps(List<NameMatch> matches)
    {
        var (choices, words) = (new HashSet<int>(), new HashSet<int>());
        foreach (var match in matches)
        {
            var places = Enumerable.Range(match.First, match.Last - match.First + 1).ToList();
            if (!choices.Contains(match.Name.ChoiceIndex) && !words.Overlaps(places))
            {
                choices.Add(match.Name.ChoiceIndex);
                words.UnionWith(places);
                yield return match;
            }
        }
    }

    private static ModelResult<FoundChoice> ToResult(int start, int end, string utterance, NameMatch match, IList<Choice> choices)
    {
        var index = match.Name.ChoiceIndex;
        return new ModelResult<FoundChoice>
        {
            Start = start,
            End = end,
            Text = utterance[start..(end + 1)],
            TypeName = "choice",
            Resolution = new FoundChoice { Value = choices[index].Value, Index = index, Score = match.Score, Synonym = match.Name.Words },
        };
    }
}
