using System.Globalization;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>
/// Reads phrases: words, <c>…</c> for up to two words, <c>[38-42]</c> for a number, and <c>[cannot]</c> for any phrase of another list.
/// </summary>
/// <param name="bodies">What stands under the heading of each list, by its id.</param>
/// <param name="fault">Takes the id of a list and what is wrong with it.</param>
internal sealed class SpokenPhraseReader(IReadOnlyDictionary<string, string> bodies, Action<string, string> fault)
{
    private static readonly IReadOnlyList<PhrasePart> Gap = [new GapPart()];

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<PhrasePart>>> read = new(StringComparer.Ordinal);
    private readonly HashSet<string> beingRead = new(StringComparer.Ordinal);

    internal IReadOnlyList<IReadOnlyList<PhrasePart>> ReadAll(string list)
    {
        if (read.TryGetValue(list, out var known))
        {
            return known;
        }

        beingRead.Add(list);
        var phrases = bodies[list].Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(phrase => ReadPhrase(phrase, list))
            .ToList();
        beingRead.Remove(list);
        return read[list] = phrases;
    }

    private IReadOnlyList<IReadOnlyList<PhrasePart>> ReadPhrase(string phrase, string list)
    {
        IReadOnlyList<IReadOnlyList<PhrasePart>> phrases = [[]];
        foreach (var piece in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var endings = ReadPiece(piece, list);
            phrases = [.. phrases.SelectMany(start => endings.Select(IReadOnlyList<PhrasePart> (ending) => [.. start, .. ending]))];
        }

        return phrases;
    }

    private IReadOnlyList<IReadOnlyList<PhrasePart>> ReadPiece(string piece, string list) =>
        piece == "…" ? [Gap]
        : piece is ['[', .. var inside, ']'] ? ReadBracket(inside, list)
        : [[.. WordSplitter.Split(piece).Select(word => new WordPart(word.Text))]];

    private IReadOnlyList<IReadOnlyList<PhrasePart>> ReadBracket(string inside, string list)
    {
        if (inside.Split('-') is [var least, var most] && TryNumber(least, out var from) && TryNumber(most, out var to))
        {
            return [[new NumberPart(from, to)]];
        }

        if (bodies.ContainsKey(inside) && !beingRead.Contains(inside))
        {
            return ReadAll(inside);
        }

        fault(list, beingRead.Contains(inside)
            ? $"'[{inside}]' refers back to a list that refers to it."
            : $"'[{inside}]' is neither the id of a word list nor two numbers like [38-42].");
        return [];
    }

    private static bool TryNumber(string text, out double number) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
