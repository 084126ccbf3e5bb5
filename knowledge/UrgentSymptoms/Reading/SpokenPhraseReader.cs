using System.Globalization;
using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>
/// Reads phrases: words, <c>…</c> for up to two words, <c>[38-42]</c> for a number, and <c>[cannot]</c> for any phrase of another list.
/// </summary>
/// <param name="bodies">What stands under the heading of each list, by its id.</param>
internal sealed class SpokenPhraseReader(IReadOnlyDictionary<string, string> bodies)
{
    private const int DeepestReference = 3;

    internal IReadOnlyList<IReadOnlyList<PhrasePart>> ReadAll(ContentSection section, FileFaults faults)
    {
        var phrases = Expand(section.Body, 0, reason => faults.Add(section.Line, reason)).ToList();
        if (phrases.Count == 0)
        {
            faults.Add(section.Line, $"The word list '{section.Id}' holds no phrases; write them parted by commas.");
        }

        return phrases;
    }

    private IEnumerable<IReadOnlyList<PhrasePart>> Expand(string body, int depth, Action<string> fault) =>
        body.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(phrase => ExpandPhrase(phrase, depth, fault));

    private IEnumerable<IReadOnlyList<PhrasePart>> ExpandPhrase(string phrase, int depth, Action<string> fault)
    {
        IEnumerable<IReadOnlyList<PhrasePart>> phrases = [[]];
        foreach (var piece in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var endings = Read(piece, depth, fault).ToList();
            phrases = phrases.SelectMany(start => endings.Select(IReadOnlyList<PhrasePart> (ending) => [.. start, .. ending])).ToList();
        }

        return phrases;
    }

    private IEnumerable<IReadOnlyList<PhrasePart>> Read(string piece, int depth, Action<string> fault)
    {
        if (piece == "…")
        {
            return [[new GapPart()]];
        }

        return piece is ['[', .. var inside, ']'] ? ReadBracket(inside, depth, fault) : [[.. WordSplitter.Split(piece).Select(word => new WordPart(word.Text))]];
    }

    private IEnumerable<IReadOnlyList<PhrasePart>> ReadBracket(string inside, int depth, Action<string> fault)
    {
        if (inside.Split('-') is [var least, var most] && TryNumber(least, out var from) && TryNumber(most, out var to))
        {
            return [[new NumberPart(from, to)]];
        }

        if (depth < DeepestReference && bodies.TryGetValue(inside, out var body))
        {
            return Expand(body, depth + 1, fault);
        }

        fault(depth < DeepestReference
            ? $"'[{inside}]' is neither the id of a word list nor two numbers like [38-42]."
            : $"'[{inside}]' refers to lists that refer to lists too often.");
        return [];
    }

    private static bool TryNumber(string text, out double number) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
