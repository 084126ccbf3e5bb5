using System.Collections.Frozen;
using System.Globalization;

namespace Backpain.Consultations.Fields;

/// <summary>Capitals for a name typed without any, or with nothing else; a name that mixes both is left as its owner wrote it.</summary>
internal static class NameCase
{
    private const int LongestInitials = 3;
    private const int ShortestMc = 5;

    private static readonly FrozenSet<string> Particles = WordFile.Load("names")["particles"].ToFrozenSet();

    public static string Apply(string name)
    {
        var allSmall = !name.Any(char.IsUpper);
        var allCapitals = !name.Any(char.IsLower);
        var initials = allCapitals && name.Length <= LongestInitials;
        return (allSmall || allCapitals) && !initials ? Capitalised(name) : name;
    }

    private static string Capitalised(string name) =>
        string.Join(' ', name.ToLowerInvariant().Split(' ').Select((word, place) => place > 0 && Particles.Contains(word) ? word : Word(word)));

    private static string Word(string word) => string.Join('-', word.Split('-').Select(Part));

    private static string Part(string part) => part switch
    {
        [var letter, '\'' or '’', _, ..] => $"{Upper(letter)}{part[1]}{Start(part[2..])}",
        ['m', 'c', ..] when part.Length >= ShortestMc => "Mc" + Start(part[2..]),
        _ => Start(part),
    };

    private static string Start(string part) => StringInfo.GetNextTextElement(part) is { Length: > 0 } first
        ? first.ToUpperInvariant() + part[first.Length..]
        : part;

    private static char Upper(char letter) => char.ToUpperInvariant(letter);
}
