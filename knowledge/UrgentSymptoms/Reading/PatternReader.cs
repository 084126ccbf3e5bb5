using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Judging;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>Reads patterns: ids of word lists with <c>&gt;</c>, <c>+</c> or <c>&amp;</c> between them; see <see cref="Closeness"/>.</summary>
internal sealed class PatternReader(WordListReader lists, FileFaults faults)
{
    internal IReadOnlyList<SignPattern> Read(ContentSection section, string container) =>
        [.. (section.Find(container)?.Items ?? []).Select(Read).OfType<SignPattern>()];

    private SignPattern? Read(ContentItem item)
    {
        var pieces = item.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<PatternPart>();
        for (var at = 0; at < pieces.Length; at += 2)
        {
            var closeness = at == 0 ? Closeness.Anywhere : ReadCloseness(pieces[at - 1]);
            if (closeness is null || lists.Find(pieces[at]) is not { } list)
            {
                faults.Add(item.Line, $"'{item.Text}' can't be read at '{(closeness is null ? pieces[at - 1] : pieces[at])}': write ids of word lists with > or + or & between them.");
                return null;
            }

            parts.Add(new PatternPart(list, closeness.Value));
        }

        return new SignPattern(parts);
    }

    private static Closeness? ReadCloseness(string mark) => mark switch
    {
        ">" => Closeness.Next,
        "+" => Closeness.Near,
        "&" => Closeness.Anywhere,
        _ => null,
    };
}
