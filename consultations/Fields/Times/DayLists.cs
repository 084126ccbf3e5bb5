namespace Backpain.Consultations.Fields.Times;

/// <summary>
/// Reads lists as one thought: the commas in "not Mondays, Tuesdays or Wednesdays" part nothing, and "any day but Friday" leaves
/// Friday out.
/// </summary>
internal static class DayLists
{
    private static readonly string[] Everything = ["days 0123456", "days 12345", "part 0-24"];

    private static readonly string[] Fillers = ["are", "is", "please", "thanks", "really"];

    public static IReadOnlyList<Phrases.Phrase> Join(IReadOnlyList<Phrases.Phrase> phrases)
    {
        var joined = phrases.ToArray();
        for (var i = 1; i < joined.Length - 1; i++)
        {
            joined[i] = joined[i] switch
            {
                { Text: "," } comma when IsItem(joined[i - 1]) && GoesOn(joined, i) => comma with { Section = "or" },
                { Text: "but" or "bar" or "minus" } but when LeavesOut(joined, i) => but with { Section = "not" },
                var other => other,
            };
        }

        return joined;
    }

    /// <summary>From a comma on: items of one kind, and "or" before the last of them, or nothing after it.</summary>
    private static bool GoesOn(Phrases.Phrase[] phrases, int comma)
    {
        var (i, kind) = (comma, Kind(phrases[comma - 1]));
        for (; i + 1 < phrases.Length && phrases[i].Text == "," && Kind(phrases[i + 1]) == kind; i += 2)
        {
        }

        var next = phrases.Skip(i).SkipWhile(phrase => Fillers.Contains(phrase.Text)).FirstOrDefault();
        return i > comma && (next == default || next.Section is "or" or "break" or "not before it")
            || (i + 2 < phrases.Length && phrases[i] is { Text: "," } && phrases[i + 1].Section == "or" && Kind(phrases[i + 2]) == kind);
    }

    /// <summary>"Any day but Friday", and not "any day but Friday is best".</summary>
    private static bool LeavesOut(Phrases.Phrase[] phrases, int but) =>
        Everything.Contains(phrases[but - 1].Section) && IsItem(phrases[but + 1])
        && (but + 2 >= phrases.Length || phrases[but + 2].Section is not (null or "good before it"));

    private static bool IsItem(Phrases.Phrase phrase) => Kind(phrase) is "days" or "part";

    private static string Kind(Phrases.Phrase phrase) => (phrase.Section ?? "").Split(' ')[0];
}
