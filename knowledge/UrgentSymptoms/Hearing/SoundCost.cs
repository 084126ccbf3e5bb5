using System.Collections.Frozen;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>How unlike two words sound: 1 for a consonant too many, too few or other, less for what people swap, swallow or hear alike.</summary>
internal static class SoundCost
{
    private const float OtherVowel = 0.4f;
    private const float VowelMoreOrLess = 0.5f;
    private const float Alike = 0.5f;
    private const float Swallowed = 0.6f;
    private const float OfTwoLetters = 1.6f;

    private const string OftenSwallowed = "rhtg";
    private static readonly FrozenSet<(char, char)> HeardAlike =
        new[] { "bp", "dt", "gk", "fv", "sj", "jC", "CS", "fT", "vT", "dT", "mn", "sS" }.SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) }).ToFrozenSet();

    /// <returns>The cost, or infinity when it is over <paramref name="most"/>.</returns>
    internal static float Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, float most)
    {
        Span<float> above = stackalloc float[other.Length + 1];
        Span<float> row = stackalloc float[other.Length + 1];
        above[0] = 0;
        for (var column = 0; column < other.Length; column++)
        {
            above[column + 1] = above[column] + MoreOrLess(other[column]);
        }

        foreach (var sound in one)
        {
            row[0] = above[0] + MoreOrLess(sound);
            var least = row[0];
            for (var column = 0; column < other.Length; column++)
            {
                row[column + 1] = Math.Min(above[column] + Change(sound, other[column]), Math.Min(above[column + 1] + MoreOrLess(sound), row[column] + MoreOrLess(other[column])));
                least = Math.Min(least, row[column + 1]);
            }

            if (least > most)
            {
                return float.PositiveInfinity;
            }

            row.CopyTo(above);
        }

        return above[^1] > most ? float.PositiveInfinity : above[^1];
    }

    private static float MoreOrLess(char sound) =>
        Sound.IsVowel(sound) ? VowelMoreOrLess
        : OftenSwallowed.Contains(sound) ? Swallowed
        : Consonant(sound);

    private static float Change(char one, char other) =>
        one == other ? 0
        : Sound.IsVowel(one) && Sound.IsVowel(other) ? OtherVowel
        : HeardAlike.Contains((one, other)) ? Alike
        : Math.Max(Consonant(one), Consonant(other));

    // What two letters spell is seldom missed.
    private static float Consonant(char sound) => char.IsAsciiLetterUpper(sound) ? OfTwoLetters : 1;
}
