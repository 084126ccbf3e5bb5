using System.Text;

namespace Backpain.Dialogs.Forms;

/// <summary>Shows a person's own words back to them: as they were typed, never as Markdown.</summary>
public static class PatientText
{
    private const string Special = @"\`*_{}[]()#+-!|<>~&";

    /// <returns>Markdown on one line that shows exactly the text.</returns>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = new StringBuilder(text.Length + 8);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                shown.Append('\\');
            }

            shown.Append(character);
        }

        return shown.ToString();
    }
}
