using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Statistics;

/// <summary>
/// Takes names, numbers and addresses out of a question. When in doubt a word is taken out: of what is left, every word is one that
/// the lists of ordinary words or the content have.
/// </summary>
internal sealed partial class ScrubQuestion(IKnowWords words)
{
    private const int LongestText = 300;
    private const string Name = "[name]";
    private const string Word = "[word]";
    private const string Number = "[number]";

    /// <summary>"L4", "2nd", "10k": too short to be a number of somebody's.</summary>
    private const int LongestCode = 4;

    /// <summary>What people say around a question: alike questions differ in it.</summary>
    private static readonly FrozenSet<string> Filling = FrozenSet.Create(
        "a", "an", "and", "the", "is", "are", "do", "does", "did", "can", "could", "would", "will", "please", "hi", "hello", "hey", "so", "just",
        "you", "your", "i", "me", "my", "to", "of", "for", "it", "this", "that", "tell", "about", "know", "want", "like");

    public string Scrub(string question)
    {
        var text = FieldText.OneSpace(question.Replace('[', '(').Replace(']', ')'));
        text = Addresses().Replace(text, "[address]");
        foreach (var name in NameInMessage.Candidates(text).Where(name => name.Length > 1).ToList())
        {
            text = text.Replace(name, Name, StringComparison.OrdinalIgnoreCase);
        }

        text = Titled().Replace(text, Name);
        text = Numbers().Replace(text, Number);
        text = Words().Replace(text, ScrubWord);
        text = Repeated().Replace(text, "$1");
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }

    /// <summary>What alike questions have in common: the words that carry it, in their order. Empty when nothing is left.</summary>
    public static string Essence(string scrubbed)
    {
        var said = EssenceWords().Matches(scrubbed.ToLowerInvariant()).Select(match => match.Value).ToList();
        var carrying = said.Where(word => !Filling.Contains(word)).ToList();
        return carrying.Exists(word => word[0] != '[') ? string.Join(' ', carrying) : "";
    }

    private string ScrubWord(Match match)
    {
        var word = match.Value;
        if (word[0] == '[')
        {
            return word;
        }

        if (word.Any(char.IsDigit))
        {
            return word.Length <= LongestCode ? word : Number;
        }

        var plain = word.ToLowerInvariant().Replace('’', '\'');
        return words.IsOrdinary(plain) ? word : char.IsUpper(word[0]) && word.Any(char.IsLower) ? Name : Word;
    }

    // Web and mail addresses, written or half spoken; streets with a house number; postcodes.
    [GeneratedRegex(
        @"\S{1,80}@\S{0,80}|\b[\w.+-]{1,64} (?:at|\(at\)) [\w-]{1,60}(?: ?(?:dot|\.) ?[a-z]{2,12}){1,3}\b|\bhttps?://\S+|\bwww\.\S+"
        + @"|\b\d{1,4}[a-z]?,? (?:[\p{L}'’]{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|way|court|crescent|terrace|place|gardens|grove|hill|park|square|row|mews|walk|green)\b"
        + @"|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    // "Dr Patel", "Mrs A. Jones", "nurse Kelly"
    [GeneratedRegex(
        @"\b(?i:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|nurse|sister|sir|dame)\.? (?:\p{Lu}\. ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    // A single number of up to three digits says how many, how old or which vertebra; dates and whatever is longer may say who.
    [GeneratedRegex(@"\+?\d{1,4}[/.-]\d{1,4}[/.-]\d{1,4}|\+?\(?\d[\d ().-]{2,24}\d|\d{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\[\w+\]|\d*[\p{L}\p{M}][\p{L}\p{M}\d'’]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(\[(?:name|word)\])(?:[ -]\[(?:name|word)\])+", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"\[\w+\]|[\p{L}\p{M}\d'’]+", RegexOptions.CultureInvariant)]
    private static partial Regex EssenceWords();
}
