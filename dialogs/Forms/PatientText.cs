using System.Text;

namespace Backpain.Dialogs.Forms;

/// <summary>Shows a person's own words back to them: as they were typed, never as Markdown.</summary>
internal static class PatientText
{
    private const string Special = @"\`*_{}[]()#+-!|<>~&";

    internal static string Plain(string text)
    {
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
