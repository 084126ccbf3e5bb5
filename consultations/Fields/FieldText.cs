using System.Text;

namespace Backpain.Consultations.Fields;

/// <summary>What every field does to a text first.</summary>
internal static class FieldText
{
    /// <summary>Trimmed, runs of white space and control characters as one space.</summary>
    public static string OneSpace(string text) => Tidy(text, text.Length) ?? "";

    /// <summary>The same; null when nothing or too much is left.</summary>
    public static string? Tidy(string? text, int longest)
    {
        var tidy = new StringBuilder();
        foreach (var letter in (text ?? "").AsSpan().Trim())
        {
            var space = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (!space || (tidy.Length > 0 && tidy[^1] != ' '))
            {
                tidy.Append(space ? ' ' : letter);
            }

            if (tidy.Length > longest + 1)
            {
                return null;
            }
        }

        var tidied = tidy.ToString().TrimEnd();
        return tidied.Length is 0 || tidied.Length > longest ? null : tidied;
    }
}
