using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Choice;

internal static partial class YesOrNo
{
    public static List<ModelResult> Find(string query)
    {
        if (string.IsNullOrEmpty(query))
        {
            return [];
        }

        var text = query.ToLowerInvariant().Trim();
        var words = ChoiceWords.Split(text);
        var candidates = Candidates(Yes(), true, text, query, words)
            .Concat(Candidates(No(), false, text, query, words))
            .OrderBy(candidate => candidate.Start)
            .ToList();
        var best = candidates.MaxBy(candidate => candidate.Score);
        return best is null ? [] : [ToResult(best, candidates.Where(candidate => candidate != best))];
    }

    private static List<Candidate> Candidates(Regex pattern, bool value, string text, string query, List<string> words)
    {
        var found = new List<Candidate>();
        var score = 0.0;
        var scores = new Dictionary<string, double>();
        foreach (Match match in pattern.Matches(text))
        {
            if (!scores.ContainsKey(match.Value))
            {
                scores[match.Value] = ChoiceWords.BestScore(words, ChoiceWords.Split(match.Value));
            }

            score = double.Max(score, scores[match.Value]);
            if (score > 0)
            {
                // The official recognizer takes positions from the trimmed text but words from the untrimmed one.
                found.Add(new Candidate(match.Index, match.Length, query.Substring(match.Index, match.Length).Trim(), value, score));
            }
        }

        return found;
    }

    private static ModelResult ToResult(Candidate best, IEnumerable<Candidate> others) => new()
    {
        Start = best.Start,
        End = best.Start + best.Length - 1,
        Text = best.Text,
        TypeName = "boolean",
        Resolution = new SortedDictionary<string, object>
        {
            [ResolutionKey.Value] = best.Value,
            [ResolutionKey.Score] = best.Score,
            ["otherResults"] = others.Select(other => new { other.Text, Value = (object)other.Value, other.Score }),
        },
    };

    [GeneratedRegex(@"\b(?:agree|ok|sure|true|y|yeah|yep|yes|yup)\b|(?:\uD83D[\uDC4C\uDC4D])(?:\uD83C[\uDFFB-\uDFFF])?")]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:disagree|false|no|nop|nope|not\s+ok)\b|(?:\uD83D[\uDC4E\uDD90])(?:\uD83C[\uDFFB-\uDFFF])?")]
    private static partial Regex No();

    private sealed record Candidate(int Start, int Length, string Text, bool Value, double Score);
}
