using System.Text;

namespace Backpain.Dialogs.Fitting;

/// <summary>Writes typographic characters as a text message can carry them in seven bits.</summary>
internal static class SmsCharacters
{
    private static readonly Dictionary<char, string> Simpler = new()
    {
        ['’'] = "'", ['‘'] = "'", ['“'] = "\"", ['”'] = "\"", ['–'] = "-", ['—'] = "-", ['…'] = "...", ['•'] = "-", ['\u00A0'] = " ", ['½'] = "1/2", ['°'] = " degrees",
    };

    internal static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = Simpler.TryGetValue(character, out var simpler) ? written.Append(simpler) : written.Append(character);
        }

        return written.ToString();
    }
}
