using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Finds a phone number that was dictated: "oh double seven double oh nine double oh one two three".</summary>
internal static partial class SpokenNumber
{
    /// <summary>Fewer words are a time or a count.</summary>
    private const int FewestWords = 4;

    public static PhoneNumber? Find(string text)
    {
        List<Match> run = [];
        foreach (var word in Words().Matches(text).Append(Match.Empty))
        {
            if (word.Success && SpokenDigits.IsOne(word.Value) && (run.Count == 0 || Adjoins(text, run[^1], word)))
            {
                run.Add(word);
            }
            else if (Of(text, run) is { } number)
            {
                return number;
            }
            else
            {
                run = word.Success && SpokenDigits.IsOne(word.Value) ? [word] : [];
            }
        }

        return null;
    }

    private static PhoneNumber? Of(string text, List<Match> run)
    {
        if (run.Count < FewestWords || SpokenDigits.Read(run.ConvertAll(word => word.Value)) is not { } digits)
        {
            return null;
        }

        var plus = PlusBefore().IsMatch(text[..run[0].Index]);
        return NumberingPlan.ToE164(new WrittenNumber(digits, plus, digits.Length)) is { } e164 ? new PhoneNumber(text[run[0].Index..(run[^1].Index + run[^1].Length)], e164) : null;
    }

    private static bool Adjoins(string text, Match before, Match word) => text[(before.Index + before.Length)..word.Index].All(mark => mark is ' ' or ',' or '-' or '.');

    [GeneratedRegex(@"[\p{L}\p{Nd}]{1,30}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\bplus ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlusBefore();
}
