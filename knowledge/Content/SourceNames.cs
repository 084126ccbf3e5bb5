using System.Globalization;
using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content;

/// <summary>Says sources in words: the keys that clinicians write mean nothing to a patient.</summary>
public static partial class SourceNames
{
    /// <returns>"Vickers and others, Acupuncture for …" of 2012 becomes "Vickers and others 2012".</returns>
    public static string Name(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var name = source.Title.Split(',', ':')[0].Trim();
        var hasYear = int.TryParse(source.Year, CultureInfo.InvariantCulture, out _) && !name.Contains(source.Year, StringComparison.Ordinal);
        return hasYear ? $"{name} {source.Year}" : name;
    }

    /// <summary>Replaces "[V12] [BMAS]" by "(Vickers and others 2012; British Medical Acupuncture Society)".</summary>
    public static string Spell(string markdown, FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return Keys().Replace(markdown, match => $"({string.Join("; ", KeysIn(match.Value).Select(key => NameOf(key, sheet)))})");
    }

    /// <summary>Makes each key a link to the page's list of sources.</summary>
    /// <param name="anchor">What stands before the key in the list's ids.</param>
    public static string Link(string markdown, string anchor) =>
        Keys().Replace(markdown, match => string.Join(' ', KeysIn(match.Value).Select(key => $"[{key}](#{anchor}{key})")));

    private static string NameOf(string key, FactSheet sheet) => sheet.Sources.FirstOrDefault(source => source.Key == key) is { } source ? Name(source) : key;

    private static IEnumerable<string> KeysIn(string bracketed) => bracketed.Split(['[', ']', ' ', ','], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One key or several in a row; a Markdown link's text is none.</summary>
    [GeneratedRegex(@"\[[A-Z][A-Za-z0-9]*(?:,\s*[A-Z][A-Za-z0-9]*)*\](?!\()(?:\s*\[[A-Z][A-Za-z0-9]*(?:,\s*[A-Z][A-Za-z0-9]*)*\](?!\())*")]
    private static partial Regex Keys();
}
