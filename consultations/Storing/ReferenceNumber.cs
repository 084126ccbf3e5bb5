using System.Security.Cryptography;

namespace Backpain.Consultations.Storing;

/// <summary>References such as BP-7K3M-9QXT: read out on the phone and typed from paper, and not to be guessed.</summary>
internal static class ReferenceNumber
{
    /// <summary>No two that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B), and no vowels, so that no words come up.</summary>
    private const string Letters = "34679CDFGHJKMNPQRTVWXY";

    private const int Group = 4;

    public static string New() => $"BP-{RandomNumberGenerator.GetString(Letters, Group)}-{RandomNumberGenerator.GetString(Letters, Group)}";

    /// <summary>A reference as somebody typed it: any case, with or without the dashes.</summary>
    public static string Normalise(string typed)
    {
        var letters = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return letters.Length == 2 + (2 * Group) ? $"{letters[..2]}-{letters[2..(2 + Group)]}-{letters[(2 + Group)..]}" : typed;
    }
}
